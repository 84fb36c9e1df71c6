"""Pages that hold no article are told from those that do."""

from __future__ import annotations

import pytest

from cleannews import clean
from tests.test_cli import run

ERROR = """\
The Valley Post
Home
News
Sport
Page not found
Sorry, the page you are looking for does not exist or has been moved. Please check the \
address or go back to the homepage.
Search
Most read
Dam holds through the night
Mayor promises new bridge by spring
© 2024 The Valley Post
"""

SECTION = """\
The Valley Post
Home
News
Sport
Culture

Region

Dam holds through the night
After a night of rain the dam above Kirnstedt has held, says the fire brigade.
5 May 2024

Mayor promises new bridge by spring
The town council has voted for the plan after a long debate, with two votes against.
4 May 2024

Farmers ask for help after the hail
Half of the harvest may be lost, the union says, and wants money from the state.
4 May 2024

New trains for the valley line
From December on the trains are to run every half hour, and until midnight.
3 May 2024

School to be rebuilt
The old building is to be torn down next year.
3 May 2024

Load more
Newsletter
Imprint
"""

COOKIES = """\
Your data is yours
The Valley Post and the companies it works with would like to keep cookies on your computer and to \
read them again, so that we can count our readers and show you advertisements that suit you. You \
may agree to all of this, or choose what you agree to.
Accept all
Reject all
Manage options
"""

SEARCH = """\
Search results for: dam
12 results
Dam holds through the night
… the dam above Kirnstedt has held, says the fire brigade. Two hundred people …
Dam builder dies at 93
… who built the dam above Kirnstedt in 1961 has died …
The dam and the town: a history
… first plans of a dam date from 1898, when …
Next page
"""

LOGIN = """\
Subscribe to read
This article is for subscribers only. Already a subscriber? Log in here.
1 month for 1 €
Cancel at any time
All articles on the website and in the app
Subscribe now
"""

CAPTCHA = """\
Please show us that you are human
We think that a program is reading our pages in your name, and have stopped it for the time being. \
This can happen if your browser does not run scripts or does not keep cookies.
Reference: 2a3b4c
"""


@pytest.mark.parametrize("text", [ERROR, SECTION, COOKIES, SEARCH, LOGIN])
def test_a_page_without_an_article_is_warned_of(text: str) -> None:
    article = clean(text, source="page.txt")
    assert sum(told.startswith("not an article") for told in article.warnings) == 1
    assert article.confidence < 0.3
    assert run("convert", "-", stdin=text.encode()).returncode == 1


def test_a_page_that_asks_for_a_human_is_no_article() -> None:
    assert any(told.startswith("not an article") for told in clean(CAPTCHA).warnings)
