package io.interlace.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.Production;
import io.interlace.http.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("strain")
@TestProfile(Production.class)
class ProductionSignInTest {

    private static final String HOST = "interlace.example.nhs.uk";

    @Inject
    SomePeople people;

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    private static RequestSpecification on(String host) {
        return given().header("Host", host).contentType(ContentType.JSON);
    }

    private String mailedTo(String email) {
        return database.first("select body from mail where recipient = ?", row -> row.getString(1), email)
                .orElseThrow();
    }

    @Test
    void linksToTheAddressItWasToldAndNotToTheOneInTheRequest() {
        String email = people.anAddress();
        people.anAccount(email);
        on("forged.example")
                .header("X-Forwarded-Host", "forged.example")
                .body(Map.of("email", email))
                .post("/api/v1/sign-in/links")
                .then()
                .statusCode(202);
        String text = mailedTo(email);
        assertTrue(text.contains("https://interlace.example.nhs.uk/sign-in#code="), text);
        assertFalse(text.contains("forged"), text);
    }

    @Test
    void setsACookieForTlsOnly() {
        String email = people.anAddress();
        people.anAccount(email);
        on(HOST).body(Map.of("email", email))
                .post("/api/v1/sign-in/links")
                .then()
                .statusCode(202);
        Matcher code = Pattern.compile("#code=(\\S+)").matcher(mailedTo(email));
        assertTrue(code.find());
        on(HOST).body(Map.of("code", code.group(1)))
                .post("/api/v1/sign-in/tokens")
                .then()
                .statusCode(200)
                .header("Set-Cookie", containsString("; Secure"));
    }

    @Test
    void hasNothingOfADemonstration() {
        on("localhost")
                .body(Map.of("role", "LEAD"))
                .post("/api/v1/sign-in/demo")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        on("localhost").get("/api/v1/sign-in/demo/mails").then().statusCode(404);
    }

    @Test
    void letsTheFirstLeadIn() {
        assertEquals(
                true,
                database.first(
                                "select may_create_programmes from account where email = ?",
                                row -> row.getBoolean(1),
                                "first.lead@example.nhs.uk")
                        .orElseThrow());
    }

    @Test
    void leavesAnAccountThatIsThereAsItIs() {
        String email = people.anAddress();
        people.anAccount(email);
        assertFalse(accounts.addFirstLead(email));
        assertEquals(
                false,
                database.first(
                                "select may_create_programmes from account where email = ?",
                                row -> row.getBoolean(1),
                                email)
                        .orElseThrow());
    }
}
