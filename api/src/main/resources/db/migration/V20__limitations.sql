-- What leads say of limitations: in place of what the figures tell, or of something they do not tell. One that nobody has
-- edited has no row; its id follows from what it is about, and is the same for as long as the programme is there.
create table limitation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    code text not null,
    dimension text,
    value text,
    -- null where the figures are to speak
    text text check (length(text) between 1 and 2000),
    severity text,
    -- what the figures said when it was edited
    generated_text text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);

create table limitation_version (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    limitation_id uuid not null,
    limitation_version bigint not null,
    origin text not null,
    text text,
    severity text not null,
    generated_text text,
    written_at timestamptz not null,
    written_by uuid not null,
    primary key (programme_id, id),
    foreign key (programme_id, limitation_id) references limitation (programme_id, id) on delete cascade
);
create unique index limitation_version_of on limitation_version (programme_id, limitation_id, limitation_version, id);
