-- What a team agreed to do at a retrospective, by whom and until when. It comes back at each retrospective after that until it
-- is done, or dropped with a reason.
create table action_item (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    project_id uuid not null,
    retrospective_id uuid not null,
    -- what on the board it comes from
    cluster_id uuid,
    text text not null check (length(text) <= 500),
    owner_id uuid not null,
    due_on date not null,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    -- what changed because of it, or why nothing came of it
    outcome text check (length(outcome) <= 1000),
    closed_on date,
    -- reminders to its owner since it became due
    reminders integer not null default 0,
    -- when its owner is reminded next; null for never
    remind_on date,
    search tsvector generated always as (search_words(programme_id, text)) stored,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    primary key (programme_id, id),
    foreign key (programme_id, project_id) references project (programme_id, id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id),
    foreign key (programme_id, retrospective_id, cluster_id)
        references retrospective_cluster (programme_id, retrospective_id, id),
    foreign key (programme_id, owner_id) references stakeholder (programme_id, id),
    check ((state = 'OPEN') = (closed_on is null)),
    check (state <> 'DROPPED' or outcome is not null),
    check (remind_on is null or state = 'OPEN')
);
create index action_item_due on action_item (programme_id, due_on, id);
create index action_item_project_due on action_item (programme_id, project_id, due_on, id);
create index action_item_state_due on action_item (programme_id, state, due_on, id);
create index action_item_owner_due on action_item (programme_id, owner_id, due_on, id);
create index action_item_retrospective_due on action_item (programme_id, retrospective_id, due_on, id);
create index action_item_cluster on action_item (programme_id, retrospective_id, cluster_id);
create index action_item_search on action_item using gin (search);
create index action_item_remind on action_item (remind_on, owner_id) where remind_on is not null;

-- What a team had agreed to before and looked at again, and how far it was when that retrospective was closed.
create table action_item_review (
    programme_id uuid not null references programme on delete cascade,
    retrospective_id uuid not null,
    action_item_id uuid not null,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    primary key (programme_id, action_item_id, retrospective_id),
    foreign key (programme_id, retrospective_id) references retrospective (programme_id, id),
    foreign key (programme_id, action_item_id) references action_item (programme_id, id)
);
create index action_item_review_at on action_item_review (programme_id, retrospective_id);

-- The number of the last change of what its board shows of action items.
alter table retrospective add action_sequence bigint not null default 0;
