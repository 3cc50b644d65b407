-- The findings of retrospectives that an insight rests on, beside its conversations.
create table insight_finding (
    programme_id uuid not null references programme on delete cascade,
    insight_id uuid not null,
    finding_id uuid not null,
    primary key (programme_id, insight_id, finding_id),
    foreign key (programme_id, insight_id) references insight (programme_id, id) on delete cascade,
    foreign key (programme_id, finding_id) references finding (programme_id, id)
);
create index insight_finding_of on insight_finding (programme_id, finding_id, insight_id);
