-- How organisations work together now, and how they could.
create table service_model (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    kind text not null check (kind in ('CURRENT', 'FUTURE')),
    title text not null check (length(title) <= 200),
    summary text check (length(summary) <= 4000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id)
);
create index service_model_created on service_model (programme_id, created_at, id);
create index service_model_kind_created on service_model (programme_id, kind, created_at, id);

-- The journeys that a model shows, each by itself.
create table service_model_flow (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    service_model_id uuid not null,
    -- from 1, without gaps
    number integer not null check (number >= 1),
    name text not null check (length(name) <= 100),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, service_model_id, id),
    foreign key (programme_id, service_model_id) references service_model (programme_id, id) on delete cascade
);
create index service_model_flow_number on service_model_flow (programme_id, service_model_id, number, id);
-- flows of two models are laid side by side by their names
create unique index service_model_flow_name on service_model_flow (programme_id, service_model_id, lower(name));

-- Who acts, and what they do. A step belongs to an actor of its flow.
create table service_model_element (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    service_model_id uuid not null,
    flow_id uuid not null,
    type text not null check (type in ('ACTOR', 'STEP')),
    -- from 1, without gaps, among the steps or among the actors of its flow
    number integer not null check (number >= 1),
    actor_id uuid,
    actor_type text generated always as (case when actor_id is not null then 'ACTOR' end) stored,
    title text not null check (length(title) <= 200),
    description text check (length(description) <= 2000),
    -- where a person put it in the picture
    x integer,
    y integer,
    -- the step of a CURRENT model that this one goes on with
    continues_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, service_model_id, id),
    unique (programme_id, service_model_id, flow_id, type, id),
    foreign key (programme_id, service_model_id) references service_model (programme_id, id) on delete cascade,
    foreign key (programme_id, service_model_id, flow_id) references service_model_flow (programme_id, service_model_id, id),
    foreign key (programme_id, service_model_id, flow_id, actor_type, actor_id)
        references service_model_element (programme_id, service_model_id, flow_id, type, id),
    foreign key (programme_id, continues_id) references service_model_element (programme_id, id),
    check ((type = 'STEP') = (actor_id is not null)),
    check (type = 'STEP' or (continues_id is null and x is null)),
    check ((x is null) = (y is null))
);
create index service_model_element_number on service_model_element (programme_id, service_model_id, number, id);
create index service_model_element_flow_number on service_model_element (programme_id, service_model_id, flow_id, number, id);
create index service_model_element_actor on service_model_element (programme_id, actor_id);
create index service_model_element_continues on service_model_element (programme_id, continues_id);

-- From one step of a flow to another.
create table service_model_link (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    service_model_id uuid not null,
    flow_id uuid not null,
    end_type text not null generated always as ('STEP') stored,
    from_id uuid not null,
    to_id uuid not null,
    kind text not null check (kind in ('SEQUENCE', 'HAND_OFF')),
    medium text check (length(medium) <= 200),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    unique (programme_id, service_model_id, id),
    unique (programme_id, from_id, to_id),
    foreign key (programme_id, service_model_id) references service_model (programme_id, id) on delete cascade,
    foreign key (programme_id, service_model_id, flow_id, end_type, from_id)
        references service_model_element (programme_id, service_model_id, flow_id, type, id),
    foreign key (programme_id, service_model_id, flow_id, end_type, to_id)
        references service_model_element (programme_id, service_model_id, flow_id, type, id),
    check (from_id <> to_id)
);
create index service_model_link_created on service_model_link (programme_id, service_model_id, created_at, id);
create index service_model_link_flow_created on service_model_link (programme_id, service_model_id, flow_id, created_at, id);
create index service_model_link_to on service_model_link (programme_id, to_id);

-- Breakdowns of CURRENT models and improvements of FUTURE ones, each pinned to a step or to a link.
create table service_model_pin (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    service_model_id uuid not null,
    kind text not null check (kind in ('BREAKDOWN', 'IMPROVEMENT')),
    element_id uuid,
    link_id uuid,
    title text not null check (length(title) <= 200),
    description text check (length(description) <= 2000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, service_model_id) references service_model (programme_id, id) on delete cascade,
    foreign key (programme_id, service_model_id, element_id) references service_model_element (programme_id, service_model_id, id),
    foreign key (programme_id, service_model_id, link_id) references service_model_link (programme_id, service_model_id, id),
    check ((element_id is null) <> (link_id is null))
);
create index service_model_pin_created on service_model_pin (programme_id, service_model_id, kind, created_at, id);
create index service_model_pin_element on service_model_pin (programme_id, element_id);
create index service_model_pin_link on service_model_pin (programme_id, link_id);

-- What a breakdown or an improvement rests on.
create table service_model_pin_insight (
    programme_id uuid not null references programme on delete cascade,
    pin_id uuid not null,
    position integer not null check (position >= 0),
    insight_id uuid not null,
    primary key (programme_id, pin_id, position),
    unique (programme_id, pin_id, insight_id),
    foreign key (programme_id, pin_id) references service_model_pin (programme_id, id) on delete cascade,
    foreign key (programme_id, insight_id) references insight (programme_id, id)
);
create index service_model_pin_insight_of on service_model_pin_insight (programme_id, insight_id, pin_id);

-- The breakdowns that an improvement answers.
create table service_model_answer (
    programme_id uuid not null references programme on delete cascade,
    improvement_id uuid not null,
    position integer not null check (position >= 0),
    breakdown_id uuid not null,
    primary key (programme_id, improvement_id, position),
    unique (programme_id, improvement_id, breakdown_id),
    foreign key (programme_id, improvement_id) references service_model_pin (programme_id, id) on delete cascade,
    foreign key (programme_id, breakdown_id) references service_model_pin (programme_id, id)
);
create index service_model_answer_to on service_model_answer (programme_id, breakdown_id, improvement_id);

-- What a model was when it was published. Written once, never changed; insights are named by their ids alone.
create table service_model_version (
    programme_id uuid not null references programme on delete cascade,
    service_model_id uuid not null,
    number integer not null check (number >= 1),
    id uuid not null,
    note text not null check (length(note) <= 2000),
    document jsonb not null,
    published_at timestamptz not null,
    published_by uuid not null,
    primary key (programme_id, service_model_id, number),
    unique (programme_id, id),
    foreign key (programme_id, service_model_id) references service_model (programme_id, id) on delete cascade
);
