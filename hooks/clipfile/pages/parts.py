"""The parts that many pages share: links, entries, groups of entries, index cards, pagers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.model import Caption, PartialDate, Rights
from clipfile.pages import addresses
from clipfile.pages.coins import coins
from clipfile.pages.views import Card, Dated, Entry, Group, Link, Pager, Picture
from clipfile.reading.dates import in_words
from clipfile.reading.files import ARTICLES, PEOPLE
from clipfile.slugs import fold_latin

PER_PAGE = 100
"""Articles on one page of a long list."""


class Parts:
    """Makes parts for one archive. `language` is the site's: only other languages are marked.

    `site_url` is the site's own address; empty when it does not know it.
    """

    def __init__(self, archive: Archive, *, language: str, site_url: str = "") -> None:
        self._archive = archive
        self._people = archive.people
        self._pictures = archive.pictures
        self._persons: dict[str, Link] = {}
        self._on_cards: dict[tuple[int, int], str] = {}
        self.language = language
        self.site_url = site_url

    def address_of(self, path: str) -> str | None:
        """The address of a file of the archive; None for one that is not published."""
        if path.startswith(f"{ARTICLES}/"):
            clipping = self._archive.paths.get(path)
            return addresses.article(clipping) if clipping else None
        if path.startswith(f"{PEOPLE}/"):
            id_ = path.removeprefix(f"{PEOPLE}/").removesuffix(".md")
            return addresses.person(id_) if id_ in self._people else None
        return addresses.hand_written(path)

    def other_language(self, language: str) -> str | None:
        """The language, unless it is the site's own."""
        return None if language == self.language else language

    def person(self, id_: str) -> Link:
        """A person's name, leading to their page."""
        link = self._persons.get(id_)
        if link is None:
            link = Link(text=self._people[id_].name, address=addresses.person(id_))
            self._persons[id_] = link
        return link

    def people(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """Several persons."""
        return tuple(self.person(id_) for id_ in ids)

    def name(self, id_: str) -> str:
        """What is shown of a person on other pages."""
        return self._people[id_].name

    def most_often(
        self, counts: Mapping[str, int], most: int | None = None
    ) -> tuple[tuple[str, Link], ...]:
        """Persons with a count, the largest first, then by sort name; no more than `most`."""

        def order(id_: str) -> tuple[int, tuple[str, str]]:
            return -counts[id_], by_name(self._people[id_].sort_name)

        def link(id_: str) -> Link:
            return Link(text=self.name(id_), address=addresses.person(id_), count=counts[id_])

        return tuple((id_, link(id_)) for id_ in sorted(counts, key=order)[:most])

    def counted(self, counts: Mapping[str, int], most: int | None = None) -> tuple[Link, ...]:
        """The links of `most_often`."""
        return tuple(link for _, link in self.most_often(counts, most))

    def article(self, clipping: Clipping) -> Link:
        """An article's headline, leading to it."""
        return Link(
            text=clipping.title,
            address=addresses.article(clipping),
            language=self.other_language(clipping.language),
        )

    def shown_in_entry(self, clipping: Clipping) -> str:
        """A text that changes with all that an entry shows without a sentence and topics."""
        authors = [name for name, person in clipping.authors if person]
        return f"{clipping.entry}{authors or ''}"

    def entry(
        self, clipping: Clipping, sentence: str | None = None, topics: Iterable[str] = ()
    ) -> Entry:
        """An article in a list."""
        return Entry(
            title=clipping.title,
            address=addresses.article(clipping),
            date=dated(clipping.date),
            source=Link(text=clipping.source, address=addresses.source(clipping.source)),
            language=self.other_language(clipping.language),
            coins=coins(clipping, self.site_url),
            sentence=sentence,
            topics=tuple(topics),
            photographs=len(clipping.agencies),
        )

    def card(self, photograph: Photograph, caption: Caption, *, alt: str | None = None) -> Card:
        """A photograph's index card. `alt` is the text given where it stands in an article."""
        agency, place = caption.agency, caption.place
        expired = caption.rights is Rights.EXPIRED
        clipping = photograph.clipping
        return Card(
            number=photograph.number,
            description=caption.description,
            language=self.other_language(clipping.language),
            place=Link(text=place, address=addresses.photographs_from(place)) if place else None,
            date=dated(caption.date) if caption.date else None,
            photographers=self.people(photograph.photographers),
            agency=Link(text=agency, address=addresses.photographs_by_agency(agency))
            if agency
            else None,
            via=caption.via,
            rights_note=caption.rights_note,
            people=self.people(photograph.shown),
            picture=None if expired else self._picture(photograph, caption, alt),
            is_file_photo=caption.is_file_photo,
            is_handout=caption.is_handout,
            is_expired=expired and caption.image is not None,
            is_public_domain=caption.rights is Rights.PUBLIC_DOMAIN,
            article=Link(
                text=clipping.title,
                address=addresses.photograph(clipping, photograph.number),
                language=self.other_language(clipping.language),
            ),
        )

    def shown_on_card(self, photograph: Photograph) -> str:
        """A text that changes with everything that the card shows.

        The captions and the article's headline are in the digest `clipping.cards`.
        """
        shown = self._on_cards.get((photograph.clipping.row, photograph.number))
        if shown is None:
            clipping, number = photograph
            pictures = [self.file(str(image)) for _, image, _ in clipping.images]
            people = (*photograph.shown, *photograph.photographers)
            names = [(id_, self.name(id_)) for id_ in people]
            shown = f"{clipping.cards} {number} {pictures} {names}"
            self._on_cards[clipping.row, number] = shown
        return shown

    def file(self, path: str) -> Picture | None:
        """A picture as its file describes it; None for one that is not shown."""
        file = self._pictures.get(path)
        if file is None:
            return None
        return Picture(
            address=path,
            width=file.width,
            height=file.height,
            alt="",
            copies=tuple((addresses.copy(path, width), width) for width in file.widths),
            copyright_notice=file.embedded.copyright_notice,
            rights_page=file.embedded.rights_page,
            licensor_page=file.embedded.licensor_page,
        )

    def _picture(self, photograph: Photograph, caption: Caption, alt: str | None) -> Picture | None:
        file = self.file(caption.image) if caption.image else None
        if file is None:
            return None
        names_all = len(photograph.photographers) == len(caption.photographers)
        return replace(
            file,
            alt=alt or caption.alt or "",
            copyright_notice=file.copyright_notice if names_all else "",
        )


def by_year(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """Articles grouped by year."""
    return tuple(
        Group(heading=year, address=addresses.year(year), anchor=f"y{year}", entries=tuple(found))
        for year, found in groupby(entries, key=lambda entry: entry.date.iso[:4])
    )


def by_month(entries: Iterable[Entry]) -> tuple[Group, ...]:
    """Articles grouped by month; those of which only the year is known stand last in it."""
    return tuple(
        Group(
            heading=in_words(PartialDate(iso)),
            address=addresses.month(*iso.split("-")) if "-" in iso else addresses.year(iso),
            anchor=f"m{iso}",
            entries=tuple(found),
        )
        for iso, found in groupby(entries, key=lambda entry: entry.date.iso[:7])
    )


def dated(date: PartialDate) -> Dated:
    """A date for machines and readers."""
    return Dated(iso=date.iso, words=in_words(date))


@lru_cache(maxsize=1 << 18)
def by_name(name: str) -> tuple[str, str]:
    """Sorts names as a register does: without regard to case and Latin accents, in any locale."""
    return fold_latin(name.casefold()), name


def pagers(address: str, total: int, per_page: int = PER_PAGE) -> tuple[Pager, ...]:
    """The pages on which a list of `total` things stands; an empty list has one page too."""
    last = max(1, -(-total // per_page))
    return tuple(
        Pager(
            number=number,
            of=last,
            previous=addresses.numbered(address, number - 1) if number > 1 else None,
            next=addresses.numbered(address, number + 1) if number < last else None,
        )
        for number in range(1, last + 1)
    )
