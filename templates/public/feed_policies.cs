<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><?cs include:"_atom.cs" ?><?cs
call:feed_head("政策文件", "policies") ?><?cs
each:p = policy ?><?cs call:feed_entry(p, "policy", "policies") ?><?cs /each ?></feed>
