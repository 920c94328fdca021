"""The types of problems, described where their addresses lead."""

from django.http import Http404, HttpRequest
from ninja import Router

from certification_service.api.schemas import ProblemDescription, Slug
from certification_service.errors import BY_SLUG, ProblemType

router = Router(tags=["problems"])


@router.get("/problems", response=list[ProblemDescription], operation_id="problems")
def problems(request: HttpRequest) -> list[dict]:
    """Every type of problem that a reply can tell of."""
    return [_description(problem_type) for problem_type in ProblemType]


@router.get("/problems/{slug}", response=ProblemDescription, operation_id="problem")
def problem(request: HttpRequest, slug: Slug) -> dict:
    """One type of problem."""
    if slug not in BY_SLUG:
        raise Http404
    return _description(BY_SLUG[slug])


def _description(problem_type: ProblemType) -> dict:
    return {
        "type": problem_type.address,
        "status": problem_type.status,
        "title": str(problem_type.title),
        "advice": str(problem_type.advice),
    }
