package io.interlace;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** After an intended change, write the contract with {@code -Dcontract.update=true} and review the difference. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {

    @Test
    void theServedContractIsTheCommittedOne() throws IOException {
        String served = given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(Exercised.CONTRACT, served);
        }
        assertThat("committed contract", Files.readString(Exercised.CONTRACT), equalTo(served));
    }

    @Test
    void aRefusalMatchesTheContractAndAStrayPathDoesNot() {
        Api.given().get("/api/v1/programmes").then().statusCode(401);
        assertThrows(AssertionError.class, () -> Api.given().get("/problems"));
    }
}
