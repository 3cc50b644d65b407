package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.interlace.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EdgeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/assets/client-0a1b2c3d.js",
                "/problems",
                "/problems/style.css",
                "/api/v1/nothing",
                "/nothing.js",
                "/q/health/live",
                "/openapi"
            })
    void everyAnswerProtectsItsReader(String path) {
        protects(given().get(path));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/me, 401",
        "GET, /api/v1/programmes/01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77, 401",
        "POST, /api/v1/sign-in/tokens, 415",
        "PUT, /api/v1/me, 405",
        "TRACE, /api/v1/me, 405",
        "OPTIONS, /api/v1/programmes, 200",
        "HEAD, /api/v1, 200",
        "HEAD, /api/v1/nothing, 404",
        "GET, /api/v1/trials/failure, 500",
        "GET, /api/v1/trials?limit=none, 400",
        "POST, /problems, 405",
        "GET, /problems/unheard-of, 404",
        "GET, /assets/gone-0a1b2c3d.js, 404",
        "HEAD, /index.html, 200",
        "GET, /q/nothing, 404",
        "GET, /q/metrics, 200",
        "GET, /q/health/ready, 200",
        "GET, /.well-known/jwks.json, 200",
        "GET, /reach, 200"
    })
    void everyKindOfAnswerProtectsItsReader(String method, String path, int status) {
        Response answer = given().urlEncodingEnabled(false).request(method, path);
        assertThat(answer.statusCode(), equalTo(status));
        protects(answer);
    }

    private static void protects(Response answer) {
        answer.then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-inline"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void swaggerUiMayUseItsOwnScript() {
        given().get("/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
    }

    @Test
    void theClientAnswersItsOwnPaths() {
        for (String path : new String[] {"/", "/reach", "/programmes/7/people"}) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-cache")
                    .body(containsString("The client"));
        }
        given().get("/p")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("A participant"));
        for (String path : new String[] {"/api/nothing", "/q/nothing", "/nothing.js", "/.well-known/nothing"}) {
            given().get(path).then().statusCode(404);
        }
        given().post("/reach").then().statusCode(405);
    }

    @Test
    void hashedFilesAreKeptForGoodAndCompressed() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + RestAssured.port + "/assets/client-0a1b2c3d.js"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(
                answer.headers().firstValue("Cache-Control").orElse(""),
                equalTo("public, max-age=31536000, immutable"));
        assertThat(answer.headers().firstValue("Content-Encoding").orElse(""), equalTo("gzip"));
        given().get("/assets/gone-0a1b2c3d.js").then().statusCode(404).header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasAPage(ProblemType type) throws Exception {
        String page = given().get(type.path())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(page, allOf(containsString("<html lang=\"en\">"), containsString(String.valueOf(type.status()))));
        assertThat(page, not(containsString("style=")));
        wellFormed(page);
        assertThat(given().get("/problems").asString(), containsString("href=\"" + type.path() + "\""));
    }

    @Test
    void theListOfProblemsIsAPage() throws Exception {
        wellFormed(given().get("/problems").asString());
        given().get("/problems/style.css").then().statusCode(200).contentType(startsWith("text/css"));
        given().get("/problems/unheard-of").then().statusCode(404).contentType("application/problem+json");
    }

    private static void wellFormed(String page) throws Exception {
        String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<(meta|link)([^>]*)>", "<$1$2/>");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
