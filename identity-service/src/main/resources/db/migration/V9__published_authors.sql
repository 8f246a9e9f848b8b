-- Users who published something, as notification.post.v1 tells: visitors see what they look like
create table published_author (
    user_id uuid primary key
);
