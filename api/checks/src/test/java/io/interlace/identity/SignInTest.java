package io.interlace.identity;

import static io.interlace.Api.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    private static final Pattern LINK = Pattern.compile("(http\\S+)/sign-in#code=(\\S+)");
    private static final String PROBLEM = "application/problem+json";

    @Inject
    SomePeople people;

    @Inject
    Database database;

    // What a person does

    private static ValidatableResponse asksForALink(String email) {
        return post("/sign-in/links", Map.of("email", email)).then();
    }

    private static Response post(String path, Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    private static List<Map<String, String>> mailsTo(String email) {
        List<Map<String, String>> all = given().get("/api/v1/sign-in/demo/mails")
                .then()
                .statusCode(200)
                .extract()
                .path("results");
        return all.stream().filter(mail -> email.equals(mail.get("to"))).toList();
    }

    private static Matcher linkIn(Map<String, String> mail) {
        Matcher link = LINK.matcher(String.valueOf(mail.get("text")));
        assertTrue(link.find(), mail.toString());
        return link;
    }

    private String codeFor(String email) {
        asksForALink(email).statusCode(202);
        return linkIn(mailsTo(email).get(0)).group(2);
    }

    private static Response exchanges(String code) {
        return post("/sign-in/tokens", Map.of("code", code));
    }

    private static Response refreshes(String cookie) {
        return given().cookie(RefreshCookie.NAME, cookie).post("/api/v1/sign-in/refresh");
    }

    private static String cookieOf(Response response) {
        return String.valueOf(response.then().statusCode(200).extract().cookie(RefreshCookie.NAME));
    }

    private String signsIn(UUID account) {
        String email = database.first("select email from account where id = ?", row -> row.getString(1), account)
                .orElseThrow();
        return cookieOf(exchanges(codeFor(email)));
    }

    private int tokensOf(UUID account) {
        return database.first("select count(*) from refresh_token where account_id = ?", row -> row.getInt(1), account)
                .orElseThrow();
    }

    // Links

    @Test
    void mailsALinkThatSignsIn() {
        String email = people.anAddress();
        UUID account = people.anAccount(email);
        String token = exchanges(codeFor(email))
                .then()
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(900))
                .body("programmeId", nullValue())
                .extract()
                .path("accessToken");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(account.toString()))
                .body("email", equalTo(email));
        assertNotNull(
                database.first("select last_signed_in_at from account where id = ?", row -> row.getString(1), account)
                        .orElseThrow());
    }

    @Test
    void inADemonstrationLinksToWhereItWasAsked() {
        String email = people.anAddress();
        people.anAccount(email);
        asksForALink(email).statusCode(202);
        assertEquals(
                "http://localhost:" + io.restassured.RestAssured.port,
                linkIn(mailsTo(email).get(0)).group(1));
    }

    @Test
    void tellsNobodyWhoIsKnown() {
        String known = people.anAddress();
        people.anAccount(known);
        String unknown = people.anAddress();
        String first = asksForALink(known).statusCode(202).extract().asString();
        String second = asksForALink(unknown).statusCode(202).extract().asString();
        assertEquals(first, second);
        assertEquals(1, mailsTo(known).size());
        assertEquals(0, mailsTo(unknown).size());
    }

    @Test
    void takesAnAddressInAnyCase() {
        String email = people.anAddress();
        people.anAccount(email);
        asksForALink(email.toUpperCase(Locale.ROOT)).statusCode(202);
        assertEquals(1, mailsTo(email).size());
    }

    @Test
    void refusesWhatIsNoAddress() {
        asksForALink("nobody").statusCode(400).contentType(PROBLEM).body("errors[0].pointer", equalTo("/email"));
        given().contentType(ContentType.JSON)
                .post("/api/v1/sign-in/links")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void sendsFiveLinksInAQuarterOfAnHour() {
        String email = people.anAddress();
        UUID account = people.anAccount(email);
        for (int i = 0; i < 6; i++) {
            asksForALink(email).statusCode(202);
        }
        assertEquals(5, mailsTo(email).size());
        Instant earlier = Instant.now().minus(Duration.ofMinutes(16));
        database.update("update sign_in_code set created_at = ? where account_id = ?", earlier, account);
        asksForALink(email).statusCode(202);
        assertEquals(6, mailsTo(email).size());
    }

    @Test
    void countsLinksAskedForAtTheSameMoment() throws Exception {
        String email = people.anAddress();
        people.anAccount(email);
        atOnce(8, () -> asksForALink(email).statusCode(202));
        assertEquals(5, mailsTo(email).size());
    }

    // Codes

    @Test
    void keepsCodesAndTokensAsDigestsOnly() {
        String email = people.anAddress();
        UUID account = people.anAccount(email);
        String code = codeFor(email);
        String cookie = cookieOf(exchanges(code));
        for (var kept : Map.of("sign_in_code", code, "refresh_token", cookie).entrySet()) {
            List<String> rows = database.list(
                    "select t::text || encode(hash, 'escape') from " + kept.getKey() + " t where account_id = ?",
                    row -> row.getString(1),
                    account);
            assertEquals(1, rows.size());
            assertTrue(rows.stream().noneMatch(row -> row.contains(kept.getValue())), kept.getKey());
        }
    }

    @Test
    void refusesACodeUsedTwice() {
        String email = people.anAddress();
        people.anAccount(email);
        String code = codeFor(email);
        exchanges(code).then().statusCode(200);
        exchanges(code)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void takesACodeOnceWhenItComesTwiceAtOnce() throws Exception {
        String email = people.anAddress();
        people.anAccount(email);
        String code = codeFor(email);
        List<Integer> statuses = atOnce(6, () -> exchanges(code).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(5, statuses.stream().filter(status -> status == 401).count(), statuses.toString());
    }

    @Test
    void refusesAnExpiredCode() {
        String email = people.anAddress();
        UUID account = people.anAccount(email);
        String code = codeFor(email);
        database.update("update sign_in_code set expires_at = ? where account_id = ?", Instant.now(), account);
        exchanges(code).then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void refusesACodeThatWasNeverSent() {
        exchanges(Secret.random().text()).then().statusCode(401).contentType(PROBLEM);
    }

    // The cookie

    @Test
    void setsACookieThatScriptsAndOtherSitesCannotUse() {
        String email = people.anAddress();
        people.anAccount(email);
        exchanges(codeFor(email))
                .then()
                .statusCode(200)
                .header(
                        "Set-Cookie",
                        allOf(
                                startsWith("interlace-refresh="),
                                containsString("; Path=/api/v1;"),
                                containsString("; Max-Age=2592000;"),
                                containsString("; HttpOnly"),
                                containsString("; SameSite=Strict"),
                                not(containsString("Secure"))));
    }

    @Test
    void exchangesTheCookieWithEachAccessToken() {
        UUID account = people.anAccount();
        String first = signsIn(account);
        Response refreshed = refreshes(first);
        String second = cookieOf(refreshed);
        assertNotEquals(first, second);
        given().header("Authorization", "Bearer " + refreshed.then().extract().path("accessToken"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(account.toString()));
        cookieOf(refreshes(second));
    }

    @Test
    void endsTheFamilyWhenAnOldCookieComesBack() {
        UUID account = people.anAccount();
        String elsewhere = signsIn(account);
        String first = signsIn(account);
        String second = cookieOf(refreshes(first));
        refreshes(first)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("Set-Cookie", allOf(startsWith("interlace-refresh=;"), containsString("Max-Age=0")));
        refreshes(second).then().statusCode(401);
        cookieOf(refreshes(elsewhere));
    }

    @Test
    void leavesNothingOfAFamilyWhenOneCookieComesManyTimesAtOnce() throws Exception {
        UUID account = people.anAccount();
        String first = signsIn(account);
        List<Integer> statuses = atOnce(8, () -> refreshes(first).statusCode());
        assertTrue(statuses.stream().filter(status -> status == 200).count() <= 1, statuses.toString());
        assertEquals(0, tokensOf(account));
    }

    @Test
    void leavesNothingOfAFamilyWhenOldAndNewCookieComeAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID account = people.anAccount();
            String first = signsIn(account);
            String second = cookieOf(refreshes(first));
            atOnce(List.of(
                    () -> refreshes(first).statusCode(), () -> refreshes(second).statusCode()));
            assertEquals(0, tokensOf(account));
        }
    }

    @Test
    void refusesAnExpiredCookie() {
        UUID account = people.anAccount();
        String cookie = signsIn(account);
        database.update("update refresh_token set expires_at = ? where account_id = ?", Instant.now(), account);
        refreshes(cookie).then().statusCode(401);
    }

    @Test
    void refusesToRefreshWithoutACookie() {
        given().post("/api/v1/sign-in/refresh")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", notNullValue());
        refreshes("made-up").then().statusCode(401).header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void signsOut() {
        UUID account = people.anAccount();
        String first = signsIn(account);
        String second = cookieOf(refreshes(first));
        given().cookie(RefreshCookie.NAME, second)
                .post("/api/v1/sign-out")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        refreshes(second).then().statusCode(401);
        assertEquals(0, tokensOf(account));
        given().post("/api/v1/sign-out").then().statusCode(204);
    }

    // Who am I

    @Test
    void saysWhereSomebodyIsAMember() {
        UUID account = people.anAccount();
        Instant now = Instant.now();
        UUID later = people.aProgramme("B " + account, "b-" + account);
        UUID earlier = people.aProgramme("A " + account, "a-" + account);
        UUID member = people.aMember(earlier, account, Role.LEAD, now);
        people.aMember(later, account, Role.VIEWER, now);
        given().header("Authorization", "Bearer " + accessTokenOf(account))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("mayCreateProgrammes", equalTo(true))
                .body("memberships", hasSize(2))
                .body("memberships[0].programmeId", equalTo(earlier.toString()))
                .body("memberships[0].programmeName", equalTo("A " + account))
                .body("memberships[0].programmeStatus", equalTo("ACTIVE"))
                .body("memberships[0].memberId", equalTo(member.toString()))
                .body("memberships[0].name", equalTo("Priya Shah"))
                .body("memberships[0].role", equalTo("LEAD"))
                .body("memberships[1].role", equalTo("VIEWER"));
    }

    @Test
    void letsOnlyLeadsAndTheFirstCreateProgrammes() {
        UUID account = people.anAccount();
        people.aMember(people.aProgramme("One", "one-" + account), account, Role.FACILITATOR, Instant.now());
        String token = accessTokenOf(account);
        assertEquals(false, mayCreate(token));
        database.update("update account set may_create_programmes = true where id = ?", account);
        assertEquals(true, mayCreate(token));
    }

    @Test
    void knowsNobodyWhoseAccountIsGone() {
        UUID account = people.anAccount();
        String token = accessTokenOf(account);
        database.update("delete from account where id = ?", account);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    private String accessTokenOf(UUID account) {
        return refreshes(signsIn(account)).then().statusCode(200).extract().path("accessToken");
    }

    private static boolean mayCreate(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .extract()
                .path("mayCreateProgrammes");
    }

    // The demonstration

    @Test
    void signsInAsTheFirstMemberWithARole() {
        UUID programme = database.first(
                        "select id from programme where slug = 'working-together-across-the-interface'",
                        row -> row.getObject(1, UUID.class))
                .orElseGet(() -> people.aProgramme(
                        "Working together across the interface", "working-together-across-the-interface"));
        Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");
        UUID first = people.anAccount();
        people.aMember(programme, people.anAccount(), Role.ASSESSOR, Instant.now());
        people.aMember(programme, first, Role.ASSESSOR, longAgo);
        Response signedIn = post("/sign-in/demo", Map.of("role", "ASSESSOR"));
        String token = signedIn.then()
                .statusCode(200)
                .body("programmeId", equalTo(programme.toString()))
                .extract()
                .path("accessToken");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .body("id", equalTo(first.toString()));
        cookieOf(refreshes(cookieOf(signedIn)));
        database.update(
                "update member set role = 'CONTRIBUTOR' where programme_id = ? and role = 'ASSESSOR'", programme);
        post("/sign-in/demo", Map.of("role", "ASSESSOR")).then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void knowsNoOtherRoles() {
        post("/sign-in/demo", Map.of("role", "KING")).then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void showsKeptMailNewestFirst() {
        String email = people.anAddress();
        people.anAccount(email);
        asksForALink(email).statusCode(202);
        asksForALink(email).statusCode(202);
        Response response = given().get("/api/v1/sign-in/demo/mails");
        response.then().body("metadata.limit", equalTo(50)).body("metadata.nextCursor", nullValue());
        List<String> times = mailsTo(email).stream()
                .map(mail -> String.valueOf(mail.get("createdAt")))
                .collect(Collectors.toList());
        assertEquals(2, times.size());
        assertTrue(Instant.parse(times.get(0)).isAfter(Instant.parse(times.get(1))), times.toString());
        assertEquals(
                2,
                database.first(
                                "select count(*) from mail where recipient = ? and state = 'KEPT'",
                                row -> row.getInt(1),
                                email)
                        .orElseThrow());
    }

    @Test
    void hidesADemonstrationFromOtherHostNames() {
        for (String host : List.of("forged.example", "localhost.forged.example:8080", "127.0.0.1.forged.example")) {
            given().header("Host", host)
                    .contentType(ContentType.JSON)
                    .body(Map.of("role", "LEAD"))
                    .post("/api/v1/sign-in/demo")
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .header("Set-Cookie", nullValue());
            given().header("Host", host)
                    .get("/api/v1/sign-in/demo/mails")
                    .then()
                    .statusCode(404);
        }
        for (String host : List.of("localhost:8080", "127.0.0.1:8080", "[::1]:8080", "localhost")) {
            given().header("Host", host)
                    .get("/api/v1/sign-in/demo/mails")
                    .then()
                    .statusCode(200);
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        return atOnce(Stream.generate(() -> action).limit(times).toList());
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> done : threads.invokeAll(actions)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
