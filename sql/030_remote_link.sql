-- How to take part in a meeting from elsewhere; for the desks, not public.
ALTER TABLE meeting ADD COLUMN remote_link VARCHAR(500) NOT NULL DEFAULT '';
