-- The search compares text as readers see it, so all documents have to be
-- indexed again; `lianxi migrate` does it after this change.

UPDATE search_doc SET place = NULL;
DELETE FROM search_posting;
DELETE FROM search_block;
INSERT INTO search_block (block, version, slots)
    VALUES (1, UUID_SHORT(), '');
UPDATE search_state SET block = 1, slot = 0;
