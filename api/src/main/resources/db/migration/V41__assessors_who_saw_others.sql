-- Which assessors of a call could see what others say of it. It is noted before they are given something to say again, and
-- stays true: what they said before is not theirs to change any more.
create table informed_assessor (
    programme_id uuid not null references programme on delete cascade,
    call_id uuid not null,
    member_id uuid not null,
    noted_at timestamptz not null,
    primary key (programme_id, call_id, member_id),
    foreign key (programme_id, call_id) references call (programme_id, id),
    foreign key (programme_id, member_id) references member (programme_id, id)
);
create index informed_assessor_member on informed_assessor (programme_id, member_id);
