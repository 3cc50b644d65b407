package io.interlace;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.util.List;

/** Requests whose every exchange is held against the contract, and noted for the test that nothing in it goes untried. */
public final class Api {

    private static final List<Filter> FILTERS = Files.exists(Exercised.CONTRACT)
            ? List.of(
                    new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl(Exercised.CONTRACT
                                    .toAbsolutePath()
                                    .normalize()
                                    .toUri()
                                    .toString())
                            .build()),
                    Exercised.operations())
            : List.of();

    private Api() {}

    /** A request that must match the contract, and whose answer must. */
    public static RequestSpecification given() {
        return RestAssured.given().filters(FILTERS);
    }
}
