<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><?cs include:"_atom.cs" ?><?cs
call:feed_head("公示公告", "notices") ?><?cs
each:n = notice ?><?cs call:feed_entry(n, "notice", "notices") ?><?cs /each ?></feed>
