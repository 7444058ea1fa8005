"""The parts that many pages share: links, entries, groups of entries, index cards, pagers."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.model import PartialDate, Rights
from clipfile.pages import addresses
from clipfile.pages.views import Card, Dated, Entry, Group, Link, Pager, Picture
from clipfile.reading.dates import in_words
from clipfile.reading.files import ARTICLES, PEOPLE
from clipfile.slugs import fold_latin

PER_PAGE = 100
"""Articles on one page of a long list."""


class Parts:
    """Makes parts for one archive. `language` is the site's: only other languages are marked."""

    def __init__(self, archive: Archive, *, language: str) -> None:
        self._people = archive.people
        self._pictures = archive.pictures
        self._articles = {c.article.path: addresses.article(c.article) for c in archive.clippings}
        self._language = language

    def address_of(self, path: str) -> str | None:
        """The address of a file of the archive; None for one that is not published."""
        if path.startswith(f"{ARTICLES}/"):
            return self._articles.get(path)
        if path.startswith(f"{PEOPLE}/"):
            id_ = path.removeprefix(f"{PEOPLE}/").removesuffix(".md")
            return addresses.person(id_) if id_ in self._people else None
        return addresses.hand_written(path)

    def other_language(self, language: str) -> str | None:
        """The language, unless it is the site's own."""
        return None if language == self._language else language

    def person(self, id_: str, count: int | None = None) -> Link:
        """A person's name, leading to their page."""
        return Link(text=self._people[id_].name, address=addresses.person(id_), count=count)

    def people(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """Several persons."""
        return tuple(self.person(id_) for id_ in ids)

    def counted(self, counts: Mapping[str, int]) -> tuple[Link, ...]:
        """Persons with a count, the largest first, then by sort name."""

        def order(id_: str) -> tuple[int, tuple[str, str]]:
            return -counts[id_], by_name(self._people[id_].sort_name)

        return tuple(self.person(id_, counts[id_]) for id_ in sorted(counts, key=order))

    def article(self, clipping: Clipping) -> Link:
        """An article's headline, leading to it."""
        article = clipping.article
        return Link(
            text=article.title,
            address=addresses.article(article),
            language=self.other_language(article.language),
        )

    def entry(self, clipping: Clipping, sentence: str | None = None) -> Entry:
        """An article in a list."""
        article = clipping.article
        return Entry(
            title=article.title,
            address=addresses.article(article),
            date=dated(article.date),
            source=Link(text=article.source, address=addresses.source(article.source)),
            language=self.other_language(article.language),
            sentence=sentence,
            photographs=len(article.captions),
        )

    def by_year(self, clippings: Iterable[Clipping], person: str) -> tuple[Group, ...]:
        """Articles grouped by year, with the sentence that mentions the person."""
        return tuple(
            Group(
                heading=year,
                address=addresses.year(year),
                anchor=f"y{year}",
                entries=tuple(self.entry(c, c.sentence(person)) for c in found),
            )
            for year, found in groupby(clippings, key=lambda c: c.article.date.year)
        )

    def by_month(self, clippings: Iterable[Clipping]) -> tuple[Group, ...]:
        """Articles grouped by month; those of which only the year is known stand last in it."""
        return tuple(
            Group(
                heading=in_words(PartialDate(iso)),
                address=addresses.month(*iso.split("-")) if "-" in iso else addresses.year(iso),
                anchor=f"m{iso}",
                entries=tuple(self.entry(c) for c in found),
            )
            for iso, found in groupby(clippings, key=lambda c: c.article.date.iso[:7])
        )

    def card(self, photograph: Photograph, *, alt: str | None = None) -> Card:
        """A photograph's index card. `alt` is the text given where it stands in an article."""
        caption = photograph.caption
        agency = caption.agency
        expired = caption.rights is Rights.EXPIRED
        article = photograph.clipping.article
        return Card(
            number=photograph.number,
            description=caption.description,
            language=self.other_language(article.language),
            place=caption.place,
            date=dated(caption.date) if caption.date else None,
            photographers=self.people(photograph.photographers),
            agency=Link(text=agency, address=addresses.photographs_by_agency(agency))
            if agency
            else None,
            via=caption.via,
            rights_note=caption.rights_note,
            people=self.people(photograph.shown),
            picture=None if expired else self._picture(photograph, alt),
            is_file_photo=caption.is_file_photo,
            is_handout=caption.is_handout,
            is_expired=expired and caption.image is not None,
            article=Link(
                text=article.title,
                address=addresses.photograph(article, photograph.number),
                language=self.other_language(article.language),
            ),
        )

    def _picture(self, photograph: Photograph, alt: str | None) -> Picture | None:
        caption = photograph.caption
        if caption.image is None or caption.image not in self._pictures:
            return None
        picture = self._pictures[caption.image]
        return Picture(
            address=caption.image,
            width=picture.width,
            height=picture.height,
            alt=alt or caption.alt or "",
        )


def dated(date: PartialDate) -> Dated:
    """A date for machines and readers."""
    return Dated(iso=date.iso, words=in_words(date))


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
