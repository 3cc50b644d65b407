create table organisation (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    code text not null check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    ods_code text,
    name text not null check (length(name) between 1 and 200),
    type text not null,
    place_id uuid,
    sector_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, code),
    unique (programme_id, ods_code),
    foreign key (programme_id, place_id) references category (programme_id, id),
    foreign key (programme_id, sector_id) references category (programme_id, id)
);
create index organisation_name on organisation (programme_id, name, id);
create index organisation_type on organisation (programme_id, type, name, id);
create index organisation_place on organisation (programme_id, place_id, name, id);
create index organisation_sector on organisation (programme_id, sector_id, name, id);
create index organisation_search on organisation using gin (to_tsvector('simple', name));

-- How many people there are, in margins: the measure that reach is held against. One row for each programme.
create table population_frame (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    definition text not null check (length(definition) <= 4000),
    as_of date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id)
);

-- A cell counts a category of ours, or a value of one of the programme's own attributes.
create table frame_cell (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    dimension text not null,
    category_id uuid,
    value text,
    size bigint not null check (size >= 0),
    primary key (programme_id, id),
    foreign key (programme_id, category_id) references category (programme_id, id),
    check ((category_id is null) <> (value is null))
);
create unique index frame_cell_category on frame_cell (programme_id, category_id) where category_id is not null;
create unique index frame_cell_value on frame_cell (programme_id, dimension, value) where value is not null;
