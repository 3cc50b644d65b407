-- What somebody without an account proposes by a link of their own. It becomes a proposal when it is first saved by that link:
-- whoever only gave an address, which may be somebody else's, has proposed nothing.
create table proposal_form (
    programme_id uuid not null references programme on delete cascade,
    id uuid not null,
    call_id uuid not null,
    proposal_id uuid,
    -- as it was begun with; the proposal has its own
    title text not null check (length(title) <= 200),
    organisations text check (length(organisations) <= 1000),
    created_at timestamptz not null,
    primary key (programme_id, id),
    unique (programme_id, proposal_id),
    foreign key (programme_id, call_id) references call (programme_id, id) on delete cascade,
    foreign key (programme_id, proposal_id) references proposal (programme_id, id) on delete cascade
);
create index proposal_form_call on proposal_form (programme_id, call_id);
-- What nobody has opened, of whatever programme.
create index proposal_form_unopened on proposal_form (created_at, id) where proposal_id is null;

-- People as a form names them, who need not be known. Here alone are their addresses: no list, file or event tells them.
create table proposal_form_person (
    programme_id uuid not null references programme on delete cascade,
    form_id uuid not null,
    part text not null check (part in ('SENDER', 'LEAD', 'PARTNER')),
    name text check (length(name) <= 200),
    email text check (length(email) <= 254),
    role text check (length(role) <= 200),
    organisation text check (length(organisation) <= 200),
    primary key (programme_id, form_id, part),
    foreign key (programme_id, form_id) references proposal_form (programme_id, id) on delete cascade
);
create index proposal_form_person_email on proposal_form_person (programme_id, email);

-- What opens a form, as digests only; each mail carries one of its own.
create table proposal_form_token (
    programme_id uuid not null references programme on delete cascade,
    hash bytea not null,
    form_id uuid not null,
    created_at timestamptz not null,
    primary key (programme_id, hash),
    foreign key (programme_id, form_id) references proposal_form (programme_id, id) on delete cascade
);
-- Whoever comes with a token cannot say of which programme it is.
create index proposal_form_token_hash on proposal_form_token (hash);
create index proposal_form_token_form on proposal_form_token (programme_id, form_id);
