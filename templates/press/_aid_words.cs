<?cs # What the fields of a category are called, in the order of its form. ?><?cs
set:words.name = "名称" ?><?cs set:words.code = "网址代码" ?><?cs set:words.what = "是什么" ?><?cs
set:words.who = "谁可以申请" ?><?cs set:words.gives = "能得到什么" ?><?cs set:words.papers = "需要什么材料" ?><?cs
set:words.steps = "怎么办" ?><?cs set:words.place = "到哪里申请" ?><?cs set:words.decides = "由谁批准" ?><?cs
set:words.days = "多久办好" ?><?cs set:words.appeal = "不服怎么办" ?><?cs set:words.phone = "咨询电话" ?><?cs
set:words.articles = "依据" ?><?cs set:words.law_on = "依据的施行日期" ?><?cs set:words.review_by = "核对日期" ?><?cs
set:words.need = "百姓的难处" ?><?cs set:words.aliases = "也叫" ?><?cs set:words.words = "搜索用词" ?><?cs
set:words.note = "修改说明" ?><?cs set:words.opinion = "意见" ?>
