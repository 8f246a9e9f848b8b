-- A client's texts outnumber all else that happens to them: who leaves them out does not read them
create index client_timeline_events on client_timeline (client_id, at, id)
    where type not in ('text.received', 'text.sent');
