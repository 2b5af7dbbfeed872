"""Validates JSON documents, alone or in arrays: validate.py SCHEMA FILE..."""

import json
import sys

from jsonschema import FormatChecker, validators


def main(schema_path, *paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    validator = validators.validator_for(schema)(schema, format_checker=FormatChecker())
    wrong = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        for item in document if isinstance(document, list) else [document]:
            for error in validator.iter_errors(item):
                wrong += 1
                print(f"{path}: {list(error.path)}: {error.message[:200]}")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
