package io.interlace.participation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that somebody gives by their link goes into mail from the programme: it is a name, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesByLinkTest {

    private static final String WREN = "wren@example.org";

    @Inject
    People people;

    private TestProgramme programme;
    private LinkHolder link;

    @BeforeEach
    void somebodyHoldsALink() {
        programme = TestProgramme.ledBy(people.founder());
        String ada = programme.person(Map.of("name", "Ada Winter", "email", "ada@example.org"));
        link = LinkHolder.of(programme, ada, Purpose.ENGAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/prize",
                "Wren, see HTTP://example.com",
                "Wren www.example.com",
                "Wren WWW.example.com",
                "Wren example.com/prize",
                "wren@example.com",
                "<b>Wren</b>",
                "Wren <script>alert(1)</script>",
                "Wren &lt;/p> Castlemoor",
                "Wren\nBcc: all of us",
                "Wren\r\nCastlemoor",
                "Wren\tCastlemoor",
                "Wren\u0007",
                "Wren\u001b[2J",
                "Wren\u007f",
                "Wren\u0085Castlemoor",
                "Wren\u009b2J",
                "Wren\u2028Castlemoor",
                "Wren\u2029Castlemoor",
                "Wren \u202egpj.moc",
                "Wren \u2066moc\u2069"
            })
    void refusesANameThatHoldsMore(String name) {
        link.names(name, WREN).then().statusCode(400).body("errors.pointer", contains("/name"));
        link.get("").then().statusCode(200).body("referralsMade", equalTo(0));
        programme.get("/stakeholders").then().body("results.name", contains("Ada Winter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siobhán O'Brien",
                "Niamh O’Neill-Jones",
                "Llŷr Ŵyn ap Gwên",
                "Zoë Müller-Øst",
                "Nguyễn Thị Ánh",
                "Dr. J.R.R. Ó Súilleabháin",
                "St.John Smythe",
                "Mary Ann (née Cook), RGN",
                "Ali Khan / Alina Khan",
                "فاطمہ خان",
                "علی‌رضا",
                "N'Golo d'Abo"
            })
    void takesNamesAsPeopleHaveThem(String name) {
        link.names(name, WREN).then().statusCode(200).body("referralsMade", equalTo(1));
        programme.get("/stakeholders?email=" + WREN).then().body("results.name", contains(name));
    }

    @Test
    void changesNobodysNameInTheirProfile() {
        link.post("/profile", Map.of("name", "https://example.com")).then().statusCode(400);
        programme.get("/stakeholders").then().body("results", hasSize(1)).body("results.name", contains("Ada Winter"));
    }
}
