"""python3 round_trip.py document.json: reads it into classes, prints its sources and writes it."""
import json
import sys

from article_types import article_from_dict, article_to_dict

with open(sys.argv[1], encoding="utf-8") as file:
    article = article_from_dict(json.load(file))
sources = [source for quote in article.quotes for source in quote.attribution.sources]
sys.stdout.reconfigure(encoding="utf-8")
print(", ".join(source.name or source.description for source in sources))
print(json.dumps(article_to_dict(article), ensure_ascii=False))
