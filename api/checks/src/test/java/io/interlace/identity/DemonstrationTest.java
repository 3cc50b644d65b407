package io.interlace.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final URI FORGED = URI.create("http://forged.example/api/v1/");
    private static final URI HERE = URI.create("http://localhost:8080");

    @Test
    void doesNotStartByOneSettingAlone() {
        assertThrows(IllegalStateException.class, () -> Demonstration.refuseUnlessAllowed(true, false));
        assertDoesNotThrow(() -> Demonstration.refuseUnlessAllowed(true, true));
        assertDoesNotThrow(() -> Demonstration.refuseUnlessAllowed(false, false));
        assertDoesNotThrow(() -> Demonstration.refuseUnlessAllowed(false, true));
    }

    @Test
    void inProductionAsksToBeToldItsAddress() {
        Address address = new Address(Optional.empty(), new Demonstration(false, false), () -> Optional.of(HERE));
        Problem problem = assertThrows(Problem.class, () -> address.base(FORGED));
        assertEquals(ProblemType.UNAVAILABLE, problem.type());
        assertEquals(
                ProblemType.UNAVAILABLE,
                assertThrows(Problem.class, address::base).type());
    }

    @Test
    void believesWhatItIsToldRatherThanTheRequest() {
        Optional<URI> told = Optional.of(URI.create("https://interlace.example.nhs.uk/"));
        for (boolean demonstration : new boolean[] {true, false}) {
            Address address =
                    new Address(told, new Demonstration(demonstration, demonstration), () -> Optional.of(HERE));
            assertEquals("https://interlace.example.nhs.uk", address.base(FORGED));
            assertEquals("https://interlace.example.nhs.uk", address.base());
        }
    }

    @Test
    void inADemonstrationIsWhereItWasAsked() {
        Address address = new Address(Optional.empty(), new Demonstration(true, true), () -> Optional.of(HERE));
        assertEquals("http://localhost:8080", address.base(URI.create("http://localhost:8080/api/v1/")));
        assertEquals("http://localhost:8080", address.base());
    }

    @Test
    void waitsForItsAddressUntilItListens() {
        Demonstration on = new Demonstration(true, true);
        Address starting = new Address(Optional.empty(), on, Optional::empty);
        assertTrue(starting.isYetToCome());
        assertEquals(
                ProblemType.UNAVAILABLE,
                assertThrows(Problem.class, starting::base).type());
        assertFalse(new Address(Optional.empty(), on, () -> Optional.of(HERE)).isYetToCome());
        assertFalse(new Address(Optional.of(HERE), on, Optional::empty).isYetToCome());
        // nobody will ever tell: what is due has to say so rather than wait for good
        Demonstration off = new Demonstration(false, false);
        assertFalse(new Address(Optional.empty(), off, Optional::empty).isYetToCome());
    }

    @Test
    void knowsItsHosts() {
        Demonstration on = new Demonstration(true, true);
        Address address =
                new Address(Optional.of(URI.create("https://try.example.nhs.uk")), on, () -> Optional.of(HERE));
        assertTrue(address.isOurs("localhost"));
        assertTrue(address.isOurs("127.0.0.1"));
        assertTrue(address.isOurs("[::1]"));
        assertTrue(address.isOurs("try.example.nhs.uk"));
        assertFalse(address.isOurs("try.example.nhs.uk.forged.example"));
        assertFalse(new Address(Optional.empty(), on, () -> Optional.of(HERE)).isOurs("try.example.nhs.uk"));
        assertFalse(address.isOurs(null));
    }
}
