-- Everyday words for the categories of the Interim Measures, in databases that
-- were filled before 019.  Existing words stay.
UPDATE category SET words = CONCAT(
    '没钱生活\n吃不上饭\n没吃的\n吃不起饭\n揭不开锅\n没饭吃\n过不下去\n',
    '日子过不下去\n生活困难\n家庭困难\n家里穷\n家里困难\n',
    '家里太穷\n贫困户\n贫困家庭\n困难户\n穷人\n低收入\n',
    '收入低\n没有收入\n没收入\n没有生活来源\n最低生活\n低保金\n',
    '低保证\n低保标准\n聋哑人\n盲人\n没米下锅\n城市低保\n',
    '农村低保\n饿肚子\n老年人补助\n重度残疾\n补助金\n生活补助\n',
    '困难补助\n单亲家庭\n单亲妈妈\n残疾\n残疾人')
 WHERE code = 'subsistence' AND words = '';
UPDATE category SET words = CONCAT(
    '五保老人\n孤儿\n没人管的孩子\n父母双亡\n爹妈都没了\n',
    '孤寡老人\n孤寡\n无儿无女\n没有子女\n没儿没女\n没人养老\n',
    '没人照顾\n没人照料\n无人赡养\n养老院\n敬老院\n福利院\n',
    '养老\n老人没人管\n孤老\n光棍\n失能\n不能自理\n',
    '生活不能自理\n瘫痪\n护理费\n丧葬费\n安葬\n三无老人\n',
    '供养\n集中供养\n分散供养\n失去劳动能力\n没有劳动能力\n',
    '干不动活')
 WHERE code = 'destitute' AND words = '';
UPDATE category SET words = CONCAT(
    '房子塌了\n房子倒了\n房屋倒塌\n倒房\n水灾\n洪水\n洪灾\n',
    '发大水\n被水淹\n淹了\n涨水\n地震\n泥石流\n滑坡\n',
    '山体滑坡\n塌方\n旱灾\n干旱\n冰雹\n下冰雹\n雪灾\n凝冻\n',
    '雪凝\n冻灾\n台风\n大风\n暴雨\n雷击\n庄稼绝收\n',
    '庄稼没了\n绝收\n减产\n没收成\n受灾了\n遭灾\n灾民\n',
    '自然灾害\n天灾\n救灾物资\n冬春救助')
 WHERE code = 'disaster' AND words = '';
UPDATE category SET words = CONCAT(
    '看病花钱太多\n医疗\n看病贵\n看病难\n看不起病\n没钱看病\n',
    '没钱治病\n治病\n生病\n病了\n得了大病\n大病\n重病\n',
    '癌症\n肿瘤\n白血病\n尿毒症\n透析\n慢性病\n精神病\n',
    '住院\n住院费\n吃药\n手术费\n做手术\n药费\n买药\n',
    '看医生\n医药费报销\n报销\n医保\n医疗保险\n新农合\n农合\n',
    '合作医疗\n大病保险\n参保\n医院\n急救\n救护车\n',
    '残疾儿童康复')
 WHERE code = 'medical' AND words = '';
UPDATE category SET words = CONCAT(
    '上不起学\n教育\n读不起书\n没钱上学\n没钱读书\n孩子上学\n',
    '孩子读书\n娃上学\n娃娃上学\n娃读书\n小孩上学\n读书\n',
    '念书\n上大学\n考上大学\n大学生\n高中生\n学生\n学生补助\n',
    '学生资助\n贫困生\n贫困学生\n助学金\n助学贷款\n奖学金\n',
    '生活费\n交学费\n学杂费\n书本费\n住宿费\n免学费\n营养餐\n',
    '辍学\n失学\n幼儿园\n小学\n初中\n高中\n职高\n中职\n',
    '开学')
 WHERE code = 'education' AND words = '';
UPDATE category SET words = CONCAT(
    '没房子住\n没地方住\n没有房子\n没房住\n租不起房\n租房\n',
    '房租\n租房补贴\n廉租房\n廉租住房\n公共租赁住房\n保障房\n',
    '保障性住房\n安置房\n经济适用房\n危房\n危房改造补助\n',
    '房子破\n房子漏雨\n房子裂了\n漏雨\n土坯房\n茅草房\n',
    '修房子\n建房\n盖房子\n建房补助\n买不起房\n住房困难\n',
    '住房补贴\n搬迁\n房子要倒')
 WHERE code = 'housing' AND words = '';
UPDATE category SET words = CONCAT(
    '没工作\n没有工作\n找不到工作\n失业\n失业了\n下岗\n',
    '下岗了\n下岗职工\n找活路\n待业\n打工\n外出打工\n务工\n',
    '返乡\n招工\n招聘\n公益性岗位\n公益岗位\n公益岗\n岗位\n',
    '培训\n技能培训\n学技术\n学手艺\n创业\n创业贷款\n',
    '小额贷款\n零就业家庭\n零就业\n失业金\n失业保险\n再就业\n',
    '介绍工作\n挣钱')
 WHERE code = 'employment' AND words = '';
UPDATE category SET words = CONCAT(
    '车祸\n交通事故\n出车祸\n撞车\n火灾\n着火\n失火\n',
    '房子烧了\n意外\n钱包丢了\n意外事故\n突发\n突然生病\n',
    '突发疾病\n急用钱\n急需用钱\n应急\n救急\n临时救济\n救济\n',
    '救济金\n困难救助\n一次性补助\n过不了年\n流浪\n流浪汉\n',
    '乞讨\n要饭\n讨饭\n没路费\n回不了家\n走失\n家里出事\n',
    '遇到困难\n遇到难处\n临时补助\n救助站\n救助管理站')
 WHERE code = 'temporary' AND words = '';
UPDATE category SET words = CONCAT(
    '捐款\n捐钱\n捐物\n捐衣服\n捐东西\n捐赠物资\n想捐款\n',
    '献爱心\n爱心\n做好事\n慈善会\n慈善总会\n红十字会\n',
    '基金会\n义工\n志愿服务\n志愿\n当志愿者\n做志愿者\n社工\n',
    '社会工作者\n公益\n公益组织\n公益项目\n公益活动\n帮扶\n',
    '结对帮扶\n资助\n认捐\n企业捐赠\n社会组织\n民间组织\n',
    '募捐')
 WHERE code = 'social-forces' AND words = '';

-- When a category got words, all documents have to be indexed again;
-- `lianxi migrate` does it after this change.
CREATE TABLE IF NOT EXISTS words_given AS
    SELECT d.id, c.words FROM search_doc d JOIN category c ON c.id = d.object_id
     WHERE d.kind = 5 AND d.words = '' AND c.words <> '';
UPDATE search_doc SET place = NULL WHERE EXISTS (SELECT 1 FROM words_given);
DELETE FROM search_posting WHERE EXISTS (SELECT 1 FROM words_given);
DELETE FROM search_block WHERE EXISTS (SELECT 1 FROM words_given);
INSERT INTO search_block (block, version, slots)
    SELECT 1, UUID_SHORT(), '' FROM DUAL
     WHERE EXISTS (SELECT 1 FROM words_given);
UPDATE search_state SET block = 1, slot = 0
 WHERE EXISTS (SELECT 1 FROM words_given);
UPDATE search_doc d JOIN words_given g ON g.id = d.id SET d.words = g.words;
DROP TABLE IF EXISTS words_given;
