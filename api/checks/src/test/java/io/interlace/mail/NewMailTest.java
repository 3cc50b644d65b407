package io.interlace.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NewMailTest {

    @Test
    void takesNoLineBreakInAHeader() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new NewMail(null, null, "a@b.uk", "Hello\r\nBcc: c@d.uk", "Hello"));
        assertThrows(
                IllegalArgumentException.class, () -> new NewMail(null, null, "a@b.uk\nBcc: c@d.uk", "Hello", "Hello"));
    }

    @Test
    void namesMessagesAfterTheDomainTheyComeFrom() {
        assertEquals("example.nhs.uk", Outbox.domainOf("Interlace <no-reply@example.nhs.uk>"));
        assertEquals("example.nhs.uk", Outbox.domainOf("no-reply@example.nhs.uk"));
    }
}
