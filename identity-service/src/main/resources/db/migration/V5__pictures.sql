create table picture (
    user_id uuid primary key,
    version int not null,
    -- JPEG files of 64, 256 and 512 pixels; null when the user has no picture any more
    small   bytea,
    medium  bytea,
    large   bytea
);
