package io.interlace.http;

/** Every kind of problem this service answers with; each has a page under {@code /problems/}. */
public enum ProblemType {
    MERGED(301, "This is part of another now", "Location says which."),
    BAD_REQUEST(400, "The request cannot be understood", "A parameter, header or cursor is not as the contract says."),
    VALIDATION_FAILED(400, "The input needs correcting", "Each place that needs correcting is listed in errors."),
    MALFORMED_BODY(400, "The body cannot be read", "It is not JSON, or not of the shape the contract describes."),
    UNAUTHORISED(401, "Sign in first", "The access token is missing, expired or not one of this service."),
    FORBIDDEN(403, "Your role does not allow this", "Ask a programme lead, who can change roles."),
    NOT_FOUND(404, "There is nothing here", "It does not exist, or it belongs to a programme you are not a member of."),
    METHOD_NOT_ALLOWED(405, "This cannot be done here", "The Allow header names what can."),
    NOT_ACCEPTABLE(406, "This is not available in that form", "Ask for application/json."),
    CONFLICT(409, "This clashes with what is there", "Read the current state and decide again."),
    ALREADY_EXISTS(409, "This is taken already", "Choose another value for what errors names, or use what is there."),
    IN_USE(409, "Something still uses this", "What is cited is kept."),
    ILLEGAL_TRANSITION(409, "This step is not possible from here", "The detail names both states."),
    KEPT_OUT(409, "This person asked to be left out", "They opted out or were erased, and are not added again."),
    CONTACT_BUDGET_EXCEEDED(
            409,
            "That would be asking too much of this person",
            "availableFrom is the first day on which it fits. A lead can go on nevertheless, and says why in overrideReason."),
    CALL_NOT_OPEN(
            409,
            "The call is not open",
            "Proposals are made and changed from its opening to its closing time; state and closesAt say how it stands."),
    ROUND_NOT_OPEN(
            409,
            "The round takes no ballots now",
            "Ballots are taken while it is OPEN, from opensOn to closesOn; state says how it stands."),
    CAPACITY_EXCEEDED(
            409,
            "That promises more than the call can give",
            "facilitatorDaysLeft and budgetPoundsLeft say what is left. A lead can go on nevertheless, and says why in overrideReason."),
    LAST_LEAD(409, "A programme needs a lead", "Make somebody else a lead first."),
    PROGRAMME_ARCHIVED(409, "The programme is archived", "A lead can restore it."),
    IDEMPOTENCY_KEY_IN_USE(409, "The first request with this key still runs", "Try again in a moment."),
    GONE(410, "This is no longer kept", "It was erased."),
    LINK_EXPIRED(
            410, "This link has expired", "Ask whoever sent it for another; to opt out, or be erased, it still works."),
    LINK_REVOKED(410, "This link was withdrawn", "Ask whoever sent it for another."),
    PRECONDITION_FAILED(412, "Somebody changed this meanwhile", "Read it again; currentVersion says how far it is."),
    PAYLOAD_TOO_LARGE(413, "The body is too large", "1 MiB for JSON, 64 MiB for imports."),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not taken here", "The contract names those that are."),
    IDEMPOTENCY_KEY_REUSED(422, "This key was used for another request", "Use a new key for a new request."),
    PRECONDITION_REQUIRED(428, "Say which version you change", "Send the ETag you read in If-Match."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Retry-After says when to come back."),
    INTERNAL_ERROR(500, "Something went wrong on our side", "Quote the trace id; the cause is in the log."),
    UNAVAILABLE(503, "The service cannot answer now", "Retry-After says when to come back.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    /** Where this kind is explained, relative to the service. */
    public String path() {
        return "/problems/" + slug();
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORISED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> GONE;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
