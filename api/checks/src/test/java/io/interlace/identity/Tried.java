package io.interlace.identity;

import static io.restassured.RestAssured.given;

import io.interlace.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operation of the contract that somebody tries who may not. */
record Tried(String method, String path, Operation operation) {

    static final UUID NOBODYS = UUID.fromString("01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77");

    /** All of the contract. */
    static final List<Tried> OPERATIONS = read();

    private static List<Tried> read() {
        List<Tried> all = new ArrayList<>();
        new OpenAPIV3Parser()
                .read(Api.CONTRACT.toString())
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> all.add(new Tried(method.name(), path, operation))));
        if (all.size() < 40) {
            throw new IllegalStateException("The contract is not there");
        }
        return List.copyOf(all);
    }

    boolean isPublic() {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }

    boolean inProgramme() {
        return path.contains("{programmeId}");
    }

    @SuppressWarnings("unchecked") // x-roles is a list of names
    List<String> roles() {
        Object roles = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get("x-roles");
        return roles == null ? List.of() : (List<String>) roles;
    }

    /** Whether somebody without an account may, who has a pass to what it names. */
    boolean takesGuests() {
        return operation.getExtensions() != null && operation.getExtensions().containsKey("x-guests");
    }

    String id() {
        return method + " " + path;
    }

    /** The same operation with this in place of a part of its path. */
    Tried with(String part, String value) {
        return new Tried(method, path.replace("{" + part + "}", value), operation);
    }

    /** Asks for it; whatever of the path is not said yet is nobody's. */
    Response ask(String programmeId, @Nullable String token) {
        String address = path.replace("{programmeId}", programmeId)
                .replace("{number}", "1")
                .replaceAll("\\{[a-zA-Z]+}", NOBODYS.toString());
        RequestSpecification request = given().redirects().follow(false).header("If-Match", "\"0\"");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.getRequestBody() != null) {
            String type =
                    operation.getRequestBody().getContent().keySet().iterator().next();
            request.header("Content-Type", type).body(type.equals("text/csv") ? "externalId,name\n" : body());
        }
        if (address.endsWith("/referrals") && address.contains("/stakeholders/")) {
            request.queryParam("direction", "MADE");
        }
        if (address.endsWith("/changes")) {
            request.queryParam("since", 1);
        }
        return request.request(method, "/api/v1" + address);
    }

    /** What is valid wherever a body is read before the path is. */
    private String body() {
        return switch (String.valueOf(operation.getOperationId())) {
            case "mergeStakeholders" -> "{\"duplicateId\":\"" + NOBODYS + "\"}";
            case "declineReferral", "declineParticipation" -> "{\"reasonCode\":\"NO_TIME\"}";
            case "referByParticipation" -> "{\"name\":\"Wren\",\"email\":\"wren@example.org\"}";
            case "withdrawPublicProposal" -> "{\"reason\":\"The ward closes\"}";
            case "reopenCall" -> "{\"closesAt\":\"2199-01-01T00:00:00Z\"}";
            case "createProposal" -> "{\"title\":\"Book it yourself\"}";
            case "withdrawProposal" -> "{\"reason\":\"The ward closes\"}";
            case "reviveProposal" -> "{\"callId\":\"" + NOBODYS + "\"}";
            case "checkProposal" -> "{\"eligible\":true}";
            case "createServiceModel" -> "{\"kind\":\"CURRENT\",\"title\":\"How it works now\"}";
            case "createServiceModelFlow" -> "{\"name\":\"Referral\"}";
            case "addServiceModelElements" ->
                "{\"flowId\":\"" + NOBODYS + "\",\"elements\":[{\"type\":\"ACTOR\",\"title\":\"Booking team\"}]}";
            case "arrangeServiceModel" -> "{\"flowId\":\"" + NOBODYS + "\",\"steps\":[]}";
            case "createServiceModelLink" ->
                "{\"fromId\":\"" + NOBODYS + "\",\"toId\":\"" + NOBODYS + "\",\"kind\":\"HAND_OFF\"}";
            case "createServiceModelBreakdown", "createServiceModelImprovement" ->
                "{\"elementId\":\"" + NOBODYS + "\",\"title\":\"Sent back\",\"insightIds\":[\"" + NOBODYS + "\"]}";
            case "createServiceModelVersion" -> "{\"note\":\"First\"}";
            case "createProject" -> "{\"proposalId\":\"" + NOBODYS + "\"}";
            case "createMilestone" -> "{\"title\":\"First booking\"}";
            case "createTeamMember" -> "{\"stakeholderId\":\"" + NOBODYS + "\",\"role\":\"Leads it\"}";
            case "withdrawProject" -> "{\"reason\":\"The ward closes\"}";
            case "createPrinciple" -> "{\"title\":\"Ask first\",\"statement\":\"Ask before you tell.\"}";
            case "createPrincipleVersion" ->
                "{\"title\":\"Ask\",\"statement\":\"Ask.\",\"reasonForChange\":\"Shorter\",\"basedOn\":1}";
            case "retirePrinciple" -> "{\"reason\":\"Another says it better\"}";
            case "createChallenge" -> "{\"statement\":\"Letters arrive late\"}";
            case "createSymptom" -> "{\"statement\":\"It rings out\"}";
            case "createTarget" ->
                "{\"challengeId\":\"" + NOBODYS + "\",\"name\":\"In time\",\"unit\":\"PERCENT\",\"direction\":\"UP\","
                        + "\"baseline\":{\"on\":\"2026-01-01\",\"value\":1},\"target\":{\"on\":\"2026-12-31\",\"value\":2}}";
            case "createReading" -> "{\"on\":\"2026-01-11\",\"value\":1}";
            case "stepChallenge" -> "{\"status\":\"RESOLVED\"}";
            case "createPrioritisation" ->
                "{\"title\":\"First round\",\"challengeIds\":[\"" + NOBODYS
                        + "\",\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78\"]}";
            case "cancelPrioritisation" -> "{\"reason\":\"Two were one\"}";
            case "withdrawChallenge" -> "{\"challengeId\":\"" + NOBODYS + "\",\"reason\":\"Solved\"}";
            case "giveBallot", "giveBallotByParticipation" -> "{\"ranks\":[[\"" + NOBODYS + "\"]]}";
            case "createWorkshop" ->
                "{\"projectId\":\"" + NOBODYS
                        + "\",\"title\":\"A\",\"startsAt\":\"2026-01-01T12:00:00Z\",\"minutes\":60,\"aim\":\"A\"}";
            case "cancelWorkshop" -> "{\"reason\":\"The ward closes\"}";
            case "setAttendance" -> "{\"state\":\"INVITED\"}";
            case "setWorkshopRatings", "setBoardRatings" -> "{\"ratings\":[]}";
            case "createRetrospective" ->
                "{\"projectId\":\"" + NOBODYS + "\",\"anonymity\":\"NAMED\",\"title\":\"Look back\","
                        + "\"startsAt\":\"2027-02-01T13:00:00Z\",\"minutes\":60,\"votesEach\":3,"
                        + "\"columns\":[{\"id\":\"HELPED\",\"title\":\"Helped\"}]}";
            case "agreeActionItem" ->
                "{\"text\":\"Tape the rota\",\"ownerId\":\"" + NOBODYS + "\",\"dueOn\":\"2027-02-15\"}";
            case "createFinding" ->
                "{\"clusterId\":\"" + NOBODYS + "\",\"kind\":\"SYMPTOM\",\"statement\":\"Rang out\"}";
            case "createRetrospectiveTemplate" ->
                "{\"name\":\"Short\",\"columns\":[{\"id\":\"HELPED\",\"title\":\"Helped\"}]}";
            case "moveRetrospective" -> "{\"from\":\"PREPARE\",\"to\":\"REFLECT\"}";
            case "writeNotes" -> "{\"notes\":[{\"columnId\":\"HELPED\",\"text\":\"Rang out\"}]}";
            case "moderateNote" -> "{\"reason\":\"It names a patient\"}";
            case "createCluster" -> "{\"title\":\"No answer\",\"noteIds\":[]}";
            case "placeNotes" -> "{\"noteIds\":[\"" + NOBODYS + "\"]}";
            case "setVotes" -> "{\"votes\":[]}";
            case "addSeats" -> "{\"stakeholderIds\":[\"" + NOBODYS + "\"]}";
            case "setReadiness" -> "{\"ready\":true}";
            case "appointPanel" -> "{\"memberIds\":[\"" + NOBODYS + "\"],\"assessorsPerProposal\":1}";
            case "declareConflictOfInterest" -> "{\"reason\":\"Works on the ward\"}";
            case "repeatShortlist" -> "{\"currentData\":false}";
            case "previewDecision" -> "{\"chosen\":[\"" + NOBODYS + "\"]}";
            case "endAssessment" -> "{\"despiteMissing\":false}";
            case "createConversation" ->
                "{\"title\":\"A\",\"heldOn\":\"2026-01-14\",\"minutes\":45,\"channel\":\"PHONE\",\"people\":[{\"stakeholderId\":\""
                        + NOBODYS + "\"}]}";
            case "cancelConversation" -> "{\"reason\":\"The ward closes\"}";
            case "createInsightFromFinding", "suggestInsightByParticipation" ->
                "{\"kind\":\"CHALLENGE\",\"statement\":\"It rings out\"}";
            case "declineInsight" -> "{\"reason\":\"We cite this already\"}";
            case "mergeInsights" -> "{\"insightIds\":[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78\"]}";
            case "splitInsight" ->
                "{\"parts\":[{\"kind\":\"CHALLENGE\",\"statement\":\"A\"},"
                        + "{\"kind\":\"CHALLENGE\",\"statement\":\"B\"}]}";
            case "createParticipationLink" -> "{\"purpose\":\"ENGAGE\"}";
            default -> "{}";
        };
    }
}
