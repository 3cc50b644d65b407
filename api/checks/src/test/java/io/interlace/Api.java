package io.interlace;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests whose every exchange is held against the contract, and noted for the test that nothing in it goes untried. */
public final class Api {

    /** The contract as committed. */
    public static final java.nio.file.Path CONTRACT = Exercised.CONTRACT;

    private static final List<Filter> FILTERS =
            Files.exists(Exercised.CONTRACT) ? List.of(contract(), Exercised.operations()) : List.of();

    private Api() {}

    /** A request whose answer must match the contract, and which must match it too unless it was refused. */
    public static RequestSpecification given() {
        return RestAssured.given().filters(FILTERS);
    }

    /** What was made or taken can be read where its answer says. */
    private static void leadsSomewhere(@Nullable String location, int status) {
        if ((status == 201 || status == 202) && location != null && !Exercised.isRead(location)) {
            throw new AssertionError("Nothing is read at " + location);
        }
    }

    private static Filter contract() {
        OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForSpecificationUrl(
                        Exercised.CONTRACT.toAbsolutePath().normalize().toUri().toString())
                .build();
        return (request, response, chain) -> {
            var answer = chain.next(request, response);
            boolean refused = answer.statusCode() >= 400;
            boolean unwanted = answer.header("Preference-Applied") != null;
            List<String> breaches =
                    validator
                            .validate(RestAssuredRequest.of(request), RestAssuredResponse.of(answer))
                            .getMessages()
                            .stream()
                            .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                            .filter(message -> !(refused && message.getKey().startsWith("validation.request")))
                            .filter(message ->
                                    !(unwanted && message.getKey().equals("validation.response.body.missing")))
                            .map(ValidationReport.Message::toString)
                            .toList();
            leadsSomewhere(answer.header("Location"), answer.statusCode());
            if (!breaches.isEmpty()) {
                throw new AssertionError(
                        request.getMethod() + " " + request.getURI() + " breaks the contract: " + breaches);
            }
            return answer;
        };
    }
}
