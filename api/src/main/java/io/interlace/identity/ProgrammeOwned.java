package io.interlace.identity;

import io.interlace.http.Ids;
import io.interlace.http.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** Something that belongs to one programme, which every query about it is confined to. */
@MappedSuperclass
public abstract class ProgrammeOwned implements Versioned {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(updatable = false)
    private String programmeId;

    @Column(updatable = false)
    private Instant createdAt;

    @Column
    private Instant updatedAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected ProgrammeOwned() {}

    protected ProgrammeOwned(Clock clock) {
        id = Ids.next(clock);
        createdAt = clock.instant();
        updatedAt = createdAt;
    }

    /** Notes that something was changed just now. */
    protected void changed(Clock clock) {
        updatedAt = clock.instant();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
