-- The master key that wraps the keys of a photo's pictures; null until the pictures of earlier versions are sealed.

alter table photo add column sealed_with text;
