"""Adds to ninja's OpenAPI what it does not know: problem+json for every error, 304 of the feed, no double titles."""

from copy import deepcopy

from certification_service.api.schemas import Problem
from certification_service.errors import BY_STATUS, MEDIA_TYPE

# Any request can end so; others depend on what is asked.
_ALWAYS = (400, 413, 415, 422, 500, 503)


def complete(schema: dict) -> dict:
    """The contract: ninja's schema with the problems of every operation."""
    complete_schema = deepcopy(dict(schema))
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas = complete_schema["components"]["schemas"]
    schemas.update(problem.pop("$defs"))
    schemas["Problem"] = problem
    for path, operations in complete_schema["paths"].items():
        for operation in operations.values():
            statuses = {*_ALWAYS, *([404] if "{" in path else []), *([401] if operation.get("security") else [])}
            statuses |= {*map(int, operation.pop("x-problems", []))}
            for status in sorted(statuses):
                operation["responses"][str(status)] = _response(status)
            operation["responses"] = {str(status): found for status, found in operation["responses"].items()}
    return complete_schema


def _response(status: int) -> dict:
    return {
        "description": BY_STATUS[status].slug,
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
