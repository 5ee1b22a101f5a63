# year: a year of the sample conference, played on a running portal.
#
#	perl -Iconf/sample year.pl ORIGIN BASE ACCOUNTS CLOCK
#
# Twelve topics with every outcome, two liaison meetings, a regular and a
# temporary conference, notices and a standard.  Days count from today.
use strict;
use warnings;
BEGIN { require 'replay.pl' }

replay_begin(@ARGV);

# ---- What is done often

sub year_of_clock { return substr day(present()), 0, 4 }

my (%topic, %meeting, %title, %day_of);	# by a short name

# writes NAME, UNIT, TITLE, CATEGORY, problem, facts, proposal, decision, MORE
sub writes {
	my ($name, $unit, $title, $category, $problem, $facts, $proposal,
	    $decision, @more) = @_;

	as("liaison-$unit");
	$title{$name} = $title;
	$topic{$name} = press('/liaison/topics/new', '提交', '标题' => $title,
	    '救助类别' => $category, 'problem' => $problem, 'facts' => $facts,
	    'proposal' => $proposal, 'decision' => $decision, @more);
}

sub office_answers {	# NAME, BUTTON, REASON
	my ($name, $button, $reason) = @_;

	as('office');
	press("/office/topics/$topic{$name}", $button,
	    defined $reason ? ('意见' => $reason) : ());
}

# meets NAME, KIND, TITLE, DAYS, TIME, MORE
sub meets {
	my ($name, $kind, $title, $days, $time, @more) = @_;

	$day_of{$name} = $days;
	as('office');
	$meeting{$name} = press('/office/meetings/new', '保存',
	    '名称' => $title, '类型' => $kind, '时间' => day($days, $time),
	    '地点' => '县政府三楼会议室', @more);
}
sub sits { on($day_of{$_[0]}, $_[1]) }	# MEETING, TIME: its day has come
sub announces { as('office'); press("/office/meetings/$meeting{$_[0]}", '发出通知') }

sub tables {	# MEETING, TOPIC, PRESENTER, MINUTES
	my ($meeting, $name, $presenter, $minutes) = @_;

	as('office');
	press("/office/meetings/$meeting{$meeting}/agenda", '加入议程',
	    '议题' => $title{$name}, '汇报人' => $presenter, '时长' => $minutes);
}
sub issues { as('office'); press("/office/meetings/$meeting{$_[0]}/agenda", '印发议程') }

sub item {	# MEETING, TOPIC -> its id on that agenda
	my ($meeting, $name) = @_;
	my $page = page_of("/office/meetings/$meeting{$meeting}/agenda");

	while ($page =~ m{id="item-(\d+)"(.*?)(?=id="item-|</main)}sg) {
		return $1 if index($2, $title{$name} // $name) >= 0;
	}
	die "$name is not on the agenda\n";
}

sub concludes {	# MEETING, TOPIC, OUTCOME, TEXT, SAID
	my ($meeting, $name, $outcome, $text, $said) = @_;

	as('office');
	press("/office/meetings/$meeting{$meeting}/agenda/" .
	    item($meeting, $name) . '/outcome', '记录结果', '结果' => $outcome,
	    '说明' => $text // '', 'said' => $said // '');
}

sub receipt {	# MEETING, UNIT, HOW, MORE
	my ($meeting, $unit, $how, @more) = @_;

	as("liaison-$unit");
	press("/liaison/meetings/$meeting{$meeting}", '提交回执', '是否参加' => $how,
	    @more);
}

sub held { as('office'); press("/office/meetings/$meeting{$_[0]}", '会议已召开') }

# ---- A round of topics for the yearly conference

on(-340);
meets('yearly', '例会', '社会救助联席会议年度例会', -285, '09:00',
    '对外说明' => '研究困难群众救助中需要几个部门一起办的事。');
my $round = press('/office/rounds/new', '发出征集', '标题' => '年度例会议题征集',
    '征集说明' => '请各单位对照职责，把工作中一家办不成、要几家一起办的问题提上来，每个单位不少于一个。',
    '截止日期' => day(-325), '为哪次会议' => '社会救助联席会议年度例会');

my @of_round = ('round_id' => $round);
on(-335);
writes('students', 'education', '困难家庭学生资助名单怎样按月核对', '教育救助',
    '资助名单靠学生自己申报，开学一个月后才知道哪些家庭已经不在低保范围，也有该资助的没有资助。',
    '全县 2 所高中、14 所初中，上学期核出漏报 37 人、多报 12 人。',
    '民政局每月 5 日前把低保、特困名单的变动交给教育科技局，学校据此核对。',
    '名单按月交换，从下学期开始；交换的只是姓名和学校需要的范围，不上网。',
    '涉及单位' => [ '县财政局' ]);
writes('clinic', 'health', '定点医院出院时一次结清救助费用', '医疗救助',
    '低保对象住院要先垫钱，出院后再拿票据到民政局报销，垫不起的就不去看病。',
    '去年 412 人次住院后补报，平均等 46 天。',
    '定点医院的窗口直接结算医疗救助，民政局按季和医院结账。',
    '年内在 5 所定点医院开通一次结清。', '涉及单位' => [ '县财政局' ]);
on(-333);
writes('budget', 'finance', '上年救助资金结余的使用', '临时救助',
    '临时救助资金年底有结余，乡镇反映额度小、批得慢。',
    '上年结余 63 万元，占预算的 14%。',
    '结余转入今年临时救助，额度由乡镇先批后报。',
    '听取通报，研究结余的用法。');
writes('houses', 'housing-construction', '四级危房户的过渡住处', '住房救助',
    '危房改造要三四个月，有的户没有地方过渡。',
    '今年列入改造 286 户，其中 31 户说没有住处过渡。',
    '用乡镇闲置的校舍、村委会房屋过渡，水电费从临时救助中支出。',
    '过渡用房和水电费的办法，需要县政府决定。', '涉及单位' => [ '县财政局', '县房产局' ]);
on(-331);
writes('jobs', 'human-resources', '公益性岗位优先安排低保家庭劳动力', '就业救助',
    '公益性岗位由各单位自己招，低保家庭的劳动力不知道消息。',
    '今年公益性岗位 120 个，其中低保家庭成员 19 人。',
    '岗位信息先送民政局，由乡镇通知有劳动力的低保家庭。',
    '每批岗位留出三成，给低保家庭报名一周。');
writes('land', 'land', '低保核对中宅基地信息怎样提供', '最低生活保障',
    '民政局逐户来函查宅基地，一次只查一户。',
    '', '约定格式和时间。', '约定宅基地信息提供的格式和时间。');
writes('vehicles', 'public-security', '车辆信息核对的来函太零碎', '最低生活保障',
    '各乡镇分别来函查车辆，一周十几次，答复得慢。',
    '三个月收到来函 164 件，平均 11 个工作日答复。',
    '由民政局每周汇总一次来函，公安局三个工作日内答复。',
    '核对车辆信息每周一次、三日答复。', '涉及单位' => [ '县民政局' ]);
on(-328);
writes('volunteers', 'youth-league', '青年志愿者结对帮扶困难老人', '社会力量参与',
    '志愿服务队找不到需要帮助的老人，老人也不知道找谁。',
    '志愿者 140 人，去年服务 300 多次，多数在县城。',
    '乡镇提供愿意接受服务的老人名单，经本人同意。',
    '由乡镇和志愿服务队签订结对办法。', '涉及单位' => [ '县民政局' ]);
writes('signs', 'industry-commerce', '个体工商户登记信息的提供', '最低生活保障',
    '个体工商户登记信息已经能在网上查。',
    '', '请各单位上网查询。', '发一个通知就可以。');
on(-327);
writes('posters', 'poverty-relief', '扶贫和低保宣传单合成一张', '最低生活保障',
    '一户收到两种宣传单，说法不一样，群众分不清。',
    '今年各印 2 万份。', '合成一张，由宣传部审定。', '合印一张宣传单。',
    '涉及单位' => [ '县委宣传部' ]);

# ---- The office answers; one unit thinks better of it

on(-322);
office_answers($_, '受理') for qw(students clinic budget houses jobs vehicles
    volunteers posters);
office_answers('signs', '不予受理', '网上已经能查，不需要会议研究；请各单位照办即可。');
office_answers('land', '受理');
as('office');
press("/office/rounds/$round", '结束征集');

# ---- Opinions, a settlement, a withdrawal

sub asks {	# TOPIC, UNITS, QUESTION, DAYS, MORE
	my ($name, $units, $question, $days, @more) = @_;

	as('office');
	press("/office/inquiries/new?topic=$topic{$name}", '征求意见',
	    '征求单位' => $units, '要回答的问题' => $question,
	    '截止日期' => day($days), @more);
}
sub opinion {	# UNIT, TOPIC, OPINION, TEXT
	my ($unit, $name, $opinion, $text) = @_;

	as("liaison-$unit");
	press('/liaison/opinions/' . linked('/liaison/opinions',
	    'liaison/opinions', $title{$name}), '提交意见', '意见' => $opinion,
	    '意见内容' => $text);
}

on(-320);
asks('houses', [ '县财政局', '县房产局' ], '过渡用房的水电费从哪里出？能用多少闲置校舍？',
    -310, '是否必须' => 1);
asks('clinic', [ '县财政局' ], '按季和医院结账，资金能不能周转？', -310);
press("/office/settlements/new?topic=$topic{vehicles}", '请各单位确认',
    '有关单位' => [ '县民政局' ],
    '商定的内容' => '民政局每周一汇总来函一次，公安局三个工作日内答复；急办的当日电话联系。');
on(-318);
opinion('finance', 'clinic', '同意', '按季结账可行，从医疗救助资金中预拨一个季度。');
for my $unit (qw(civil-affairs public-security)) {
	as("liaison-$unit");
	press('/liaison/settlements/' . linked('/liaison/',
	    'liaison/settlements', $title{vehicles}), '确认');
}
on(-315);
opinion('finance', 'houses', '修改后同意', '水电费按户定额，从临时救助中支出，每户每月不超过 100 元。');
opinion('real-estate', 'houses', '无意见', '');
as('liaison-poverty-relief');
press("/liaison/topics/$topic{posters}", '撤回', '原因' => '已经和宣传部商定合印，不用上会。');

# ---- The liaison meeting

on(-312);
meets('sifting', '联络员会议', '年度例会联络员会议', -300, '14:30',
    '为哪次会议做准备' => '社会救助联席会议年度例会');
tables('sifting', 'students', '县教育局 王某', 10);
tables('sifting', 'clinic', '县卫食药监局 李某', 15);
tables('sifting', 'budget', '县财政局 赵某', 10);
tables('sifting', 'houses', '县住建局 钱某', 15);
tables('sifting', 'jobs', '县人社局 孙某', 10);
tables('sifting', 'land', '县国土资源局 周某', 5);
tables('sifting', 'volunteers', '团县委 吴某', 5);
announces('sifting');
issues('sifting');
on(-308);
receipt('sifting', $_, '参加', '姓名' => '某联络员', '职务' => '股长') for qw(education finance health housing-construction
    human-resources land youth-league civil-affairs);
receipt('sifting', 'audit', '请假', '原因' => '在乡镇开展专项审计。');
sits('sifting', '17:00');
concludes('sifting', 'students', '提交议定', '做法清楚，提请议定。', '教育局：名单只在学校资助老师手里用。');
concludes('sifting', 'clinic', '提交议定', '财政局同意按季结账。', '');
concludes('sifting', 'budget', '提交讨论', '请财政局在会上说明结余的构成。', '');
concludes('sifting', 'houses', '提交讨论', '用房和水电费要县政府定，先在会上讨论。', '房产局：县城没有闲置公房。');
concludes('sifting', 'jobs', '提交议定', '', '');
concludes('sifting', 'land', '退回', '请写清楚要哪些信息、多久提供一次。', '');
concludes('sifting', 'volunteers', '会商解决', '由团县委和民政局签订结对办法，乡镇配合。', '');
held('sifting');

# ---- The yearly conference

on(-298);
tables('yearly', 'students', '县教育局 王某', 15);
tables('yearly', 'clinic', '县卫食药监局 李某', 20);
tables('yearly', 'budget', '县财政局 赵某', 10);
tables('yearly', 'houses', '县住建局 钱某', 20);
tables('yearly', 'jobs', '县人社局 孙某', 15);
announces('yearly');
issues('yearly');
on(-292);
receipt('yearly', $_, '参加') for qw(education finance health housing-construction
    human-resources land youth-league civil-affairs propaganda audit legal);
receipt('yearly', 'statistics', '代会', '姓名' => '郑某', '职务' => '副局长');
receipt('yearly', 'survey-team', '请假', '原因' => '赴省里开会。');
sits('yearly', '16:00');
concludes('yearly', 'students', '议定', '名单按月交换，从下学期开始。', '副县长：信息只用于资助，不得外传。');
concludes('yearly', 'clinic', '议定', '年内在 5 所定点医院开通一次结清。', '');
concludes('yearly', 'budget', '已研究', '会议听取了通报，结余转入今年使用。', '');
concludes('yearly', 'houses', '报县政府', '过渡用房和水电费的办法，报县政府决定。', '');
concludes('yearly', 'jobs', '暂缓', '等省里公益性岗位的新办法出来再议。', '');
held('yearly');

# ---- Its minutes, and what was decided

sub resolves {	# MEETING, MATTER, ITEM'S TOPIC, UNIT, DAYS, DELIVERABLE, MORE
	my ($meeting, $matter, $name, $unit, $days, $deliverable, @more) = @_;

	as('office');
	press("/office/meetings/$meeting{$meeting}/record", '加入议定事项',
	    '议定事项' => $matter, '对应议程' => $title{$name}, '牵头单位' => $unit,
	    '完成时限' => day($days), '成果要求' => $deliverable, @more);
}

my %minutes;
sub absent {	# MEETING: of whom nobody knows who would come
	my $page = page_of("/office/meetings/$_[0]/record");

	while ($page =~ m{<li><label for="attends-(\d+)">(.*?)</li>}sg) {
		press("/office/attendance/$1", '保存', '到会' => '缺席')
		    if index($2, '已记') < 0;
	}
}
sub minutes_drafted {	# MEETING
	as('office');
	press("/office/meetings/$meeting{$_[0]}/record", '没有选的都记出席，保存');
	absent($meeting{$_[0]});
	$minutes{$_[0]} = press("/office/meetings/$meeting{$_[0]}/minutes", '生成纪要');
}
sub minutes_issued {
	as('office');
	press("/office/minutes/$minutes{$_[0]}", '送审');
	as('convener');
	press("/office/minutes/$minutes{$_[0]}", '批准印发');
}

on(-284);
resolves('yearly', '民政局每月 5 日前把低保、特困名单的变动交教育局核对', 'students',
    '县民政局', -255, '第一份名单', '公开' => 1, '配合单位' => [ '县教育局' ]);
resolves('yearly', '学校按名单核对资助对象，漏报的补报', 'students', '县教育局', -200,
    '核对结果一份', '公开' => 1);
resolves('yearly', '在 5 所定点医院开通一次结清', 'clinic', '县卫食药监局', -120,
    '开通的医院名单', '公开' => 1, '配合单位' => [ '县财政局', '县民政局' ]);
resolves('yearly', '预拨一个季度的医疗救助资金', 'clinic', '县财政局', -240, '拨款凭证');
resolves('yearly', '临时救助额度由乡镇先批后报', 'budget', '县民政局', -230, '通知一份');
minutes_drafted('yearly');
on(-280);
minutes_issued('yearly');

# ---- Tasks: signed for, reported, asked for, pressed, closed

my %task;
sub tasks_found {	# UNIT, NAME => MATTER...: their numbers, on the unit's list
	my ($unit, %matter) = @_;

	as("liaison-$unit");
	for my $name (sort keys %matter) {
		$task{$name} = linked('/liaison/tasks', 'liaison/tasks', $matter{$name});
	}
}
sub signs { my ($unit, $name) = @_; as("liaison-$unit"); press("/liaison/tasks/$task{$name}", '签收') }
sub reports {	# UNIT, NAME, PERCENT, TEXT, FILE
	my ($unit, $name, $percent, $text, $file) = @_;

	as("liaison-$unit");
	press("/liaison/tasks/$task{$name}", '提交进展', '进展' => $text,
	    defined $percent ? ('完成比例' => $percent) : (),
	    defined $file ? ('佐证材料' => $file) : ());
}
sub done { my ($unit, $name) = @_; as("liaison-$unit"); press("/liaison/tasks/$task{$name}", '申请办结') }
sub later {	# UNIT, NAME, DAYS, WHY
	my ($unit, $name, $days, $why) = @_;

	as("liaison-$unit");
	press("/liaison/tasks/$task{$name}", '申请延期', '延到哪一天' => day($days),
	    '延期理由' => $why);
}
sub checked {	# NAME, BUTTON, OPINION
	my ($name, $button, $opinion) = @_;

	as('office');
	press("/office/tasks/$task{$name}", $button, '意见' => $opinion // '');
}
sub finishes {	# UNIT, NAME, TEXT, FILE: reported done, and closed
	my ($unit, $name, @report) = @_;

	reports($unit, $name, 100, @report);
	done($unit, $name);
	checked($name, '同意办结');
}
sub changed {	# NAME, BUTTON, REASON, FIELDS
	my ($name, $button, $reason, @fields) = @_;

	as('office');
	press("/office/tasks/$task{$name}/change", $button, 'reason' => $reason, @fields);
}
sub told {	# NAME, SOURCE, DOCUMENT, TITLE, UNIT, DAYS, DELIVERABLE, MORE
	my ($name, $source, $document, $title, $unit, $days, $deliverable,
	    @more) = @_;

	as('office');
	$task{$name} = press('/office/tasks/new', '下达任务', '来源' => $source,
	    '来源文件' => $document, '收到日期' => day(present()), '任务' => $title,
	    '牵头单位' => $unit, '完成时限' => day($days),
	    '成果要求' => $deliverable, @more);
}

on(-278);
tasks_found('civil-affairs', list => '低保、特困名单的变动', quota => '临时救助额度');
tasks_found('education', schools => '学校按名单核对');
tasks_found('health', windows => '定点医院开通');
tasks_found('finance', advance => '预拨一个季度');
signs(@$_) for [ 'civil-affairs', 'list' ], [ 'civil-affairs', 'quota' ],
    [ 'education', 'schools' ], [ 'health', 'windows' ], [ 'finance', 'advance' ];
# ---- The county government is asked, and answers

on(-276);
as('office');
my ($item) = page_of("/office/topics/$topic{houses}") =~ m{referrals/new\?item=(\d+)}
    or die "the topic cannot be referred\n";
my $referral = press("/office/referrals/new?item=$item", '上报',
    '标题' => '关于四级危房户过渡住处的请示',
    '请示内容' => '拟用乡镇闲置校舍、村委会房屋作过渡用房，水电费按户定额从临时救助中支出。妥否，请批示。',
    '上报单位' => '县住建局', '上报文号' => '方建呈〔' . year_of_clock() . '〕8号', '上报日期' => day(present()));

on(-258);
finishes('civil-affairs', 'list', '第一份名单 5 日交教育局，共变动 46 人。',
    { name => '名单交接单.txt', text => '交接单：变动 46 人，双方签字。' });
on(-242);
finishes('finance', 'advance', '已拨付 120 万元。');
on(-236);
as('office');
press("/office/referrals/$referral/answer", '登记答复',
    '答复内容' => '同意。水电费每户每月不超过 100 元，由县财政局保障。',
    '答复文号' => '方府复〔' . year_of_clock() . '〕21号', '答复日期' => day(present()));
press("/office/referrals/$referral/follow", '登记落实', '怎么落实' => '交单位办理',
    '完成时限' => day(-90), '说明' => '由县住建局按答复办理。');
on(-226);
checked('quota', '催办', '通知已经过了期限，请抓紧印发。');
on(-220);
finishes('civil-affairs', 'quota', '通知已经印发各乡镇。');
on(-205);
reports('education', 'schools', 80, '14 所初中核完，两所高中正在核对。');
later('education', 'schools', -180, '两所高中学籍系统迁移，名单要晚两周。');
checked('schools', '同意延期', '请在新期限内核完。');
on(-184);
finishes('education', 'schools', '全部核完，补报 37 人。');

# ---- A leader's instruction, an assignment, and a temporary conference

on(-170);
told('heating', '县领导批示', '县长批示第 12 号', '冬季取暖困难户摸底，保证不漏一户', '县民政局', -130, '摸底名册');
told('vocational', '县级交办', '县政府督办通知第 3 号', '中职学校资助标准公开', '县教育局', -140, '公开的网页');
told('signage', '县级交办', '县政府督办通知第 4 号', '办理窗口挂牌', '县扶贫办', -60, '挂牌照片');
told('roll', '县级交办', '县政府督办通知第 5 号', '留守儿童和孤寡老人名册', '县教育局', -125, '名册');
told('hotline', '县领导批示', '县长批示第 13 号', '救助热线并入政务热线', '县民政局', -128, '开通公告');
on(-165);
changed('roll', '换牵头单位', '民政局已有底册，由民政局建。', '牵头单位' => '县民政局');
changed('hotline', '保存', '热线平台要延后验收。', '完成时限' => day(-100),
    '配合单位' => [ '县财政局' ]);
signs(@$_) for [ 'civil-affairs', 'heating' ], [ 'education', 'vocational' ],
    [ 'civil-affairs', 'roll' ], [ 'civil-affairs', 'hotline' ];
on(-150);
checked('signage', '撤销任务', '县政府改由各乡镇自行挂牌。');
on(-144);
reports('education', 'vocational', 100, '已在学校网站公开。');
done('education', 'vocational');
checked('vocational', '退回', '只公开了两所学校，第三所没有。');
on(-142);
finishes('education', 'vocational', '第三所已经补上。');
finishes('civil-affairs', 'roll', '名册已建，共 862 人。');

on(-138);
as('liaison-statistics');
press('/liaison/people', '提出调整', '人员' => '', '姓名' => '何某', '职务' => '副局长',
    '生效日期' => day(-115), '理由' => '原来的成员工作调动。');
as('liaison-audit');
press('/liaison/people', '提出调整', '人员' => '', '姓名' => '尤某', '职务' => '股长',
    '生效日期' => day(-115), '理由' => '分管领导外出学习。');
on(-135);
as('liaison-land');
press("/liaison/topics/$topic{land}", '提交', 'facts' => '每季度提供一次，只提供有无宅基地和面积档次。');
on(-133);
office_answers('land', '受理');
writes('flood', 'civil-affairs', '低洼地带受灾户的临时安置', '受灾人员救助',
    '连日大雨，三个乡镇 58 户需要临时安置，帐篷和口粮要几家一起调。',
    '现有帐篷 30 顶，粮食可供十天。', '财政、卫生、住建各自调配，民政统一发放。',
    '帐篷、口粮和防疫怎样调配。', '涉及单位' => [ '县财政局', '县住建局' ]);
on(-131);
office_answers('flood', '受理');
meets('urgent', '临时会议', '受灾群众救助临时会议', -120, '09:00',
    '召开依据' => '县长批示：抓紧研究受灾群众安置。');
meets('second', '联络员会议', '临时会议的联络员会议', -126, '09:30',
    '为哪次会议做准备' => '受灾群众救助临时会议');
tables('second', 'jobs', '县人社局 孙某', 10);
tables('second', 'land', '县国土资源局 周某', 10);
announces('second');
issues('second');
sits('second', '11:30');
concludes('second', 'jobs', '提交议定', '省里新办法已经印发。', '');
concludes('second', 'land', '暂缓', '等民政局核对办法修订后再议。', '');
held('second');
on(-125);
tables('urgent', 'jobs', '县人社局 孙某', 10);
press("/office/meetings/$meeting{urgent}/agenda", '加入议程', '成员调整' => $_)
    for qw(何某 尤某);
as('convener');
press("/office/meetings/$meeting{urgent}/agenda", '由召集人列入', '议题' => $title{flood},
    '汇报人' => '县民政局 陈某', '时长' => 20,
    '依据' => '灾情紧急，来不及开联络员会议，县长要求直接上会。');
announces('urgent');
issues('urgent');
on(-122);
receipt('urgent', $_, '参加') for qw(finance health housing-construction
    human-resources civil-affairs);
sits('urgent', '11:00');
concludes('urgent', 'jobs', '议定', '每批岗位留三成给低保家庭，报名一周。', '');
concludes('urgent', 'flood', '议定', '三日内安置到位，物资由民政局统一发放。', '副县长：每天通报一次进度。');
as('office');
press("/office/meetings/$meeting{urgent}/agenda/" . item('urgent', $$_[0]) .
    '/outcome', '记录结果', '结果' => $$_[1], '说明' => $$_[2])
    for [ '何某', '同意调整', '' ], [ '尤某', '不同意调整', '成员应当是单位负责人。' ];
held('urgent');
resolves('urgent', '公益性岗位每批留出三成给低保家庭', 'jobs', '县人社局', -20, '每批岗位安排表', '公开' => 1);
resolves('urgent', '调配帐篷 60 顶、口粮二十天', 'flood', '县民政局', -110, '发放登记表', '配合单位' => [ '县财政局' ]);
resolves('urgent', '临时安置点防疫', 'flood', '县卫食药监局', -100, '防疫记录');
resolves('urgent', '58 户住房安全排查', 'flood', '县住建局', -60, '排查报告', '公开' => 1);
resolves('urgent', '受灾学生课本和学费减免', 'flood', '县教育局', -50, '减免名册');
resolves('urgent', '下拨临时救助资金 80 万元', 'flood', '县财政局', -105, '拨款凭证');
minutes_drafted('urgent');
on(-118);
minutes_issued('urgent');

# ---- What is open today

tasks_found('human-resources', jobs_task => '公益性岗位每批留出');
tasks_found('civil-affairs', tents => '调配帐篷');
tasks_found('health', hygiene => '临时安置点防疫');
tasks_found('housing-construction', inspection => '58 户住房安全排查', shelter => '危房户过渡住处');
tasks_found('education', books => '受灾学生课本');
tasks_found('finance', money => '下拨临时救助资金');
on(-117);
signs(@$_) for [ 'civil-affairs', 'tents' ], [ 'health', 'hygiene' ], [ 'finance', 'money' ],
    [ 'housing-construction', 'inspection' ], [ 'education', 'books' ],
    [ 'human-resources', 'jobs_task' ], [ 'housing-construction', 'shelter' ];
on(-112);
finishes('civil-affairs', 'tents', '帐篷 62 顶、口粮发放完毕。');
finishes('finance', 'money', '80 万元已经下拨。');
on(-102);
reports('finance', 'hotline', undef, '运行经费已经下达。');
finishes('civil-affairs', 'hotline', '并入政务热线，公告已发。');
finishes('health', 'hygiene', '消杀三轮，没有发生疫情。');
on(-95);
finishes('housing-construction', 'shelter', '过渡用房 31 户全部入住。');
on(-65);
reports('housing-construction', 'inspection', 60, '排查 35 户，D 级 4 户。');
later('housing-construction', 'inspection', -50, '两个村道路塌方，进不去。');
checked('inspection', '不同意延期', '安全排查不能拖，请绕道先查。');
on(-55);
finishes('housing-construction', 'inspection', '58 户全部排查。');
on(-48);
checked('books', '催办', '期限已过，请说明情况。');
reports('education', 'books', 70, '三个乡镇已经减免，一个乡镇名册还在核对。');
on(-30);
told('insurance', '县领导批示', '副县长批示第 31 号', '低保对象城乡居民医保全员参保', '县人社局', 6, '参保名册');
told('winter', '县级交办', '县政府督办通知第 15 号', '冬春救助物资储备', '县民政局', 1, '入库清单');
told('fees', '县级交办', '县政府督办通知第 16 号', '水电气费减免落实情况', '县发改局', 40, '减免统计表');
on(-27);
signs('human-resources', 'insurance');
signs('civil-affairs', 'winter');
reports('human-resources', 'insurance', 45, '已参保 3,120 人，还差 780 人。');
# A township with an account of its own, made by two administrators; and one
# whose reports the office records.
as('office');
press('/office/townships/new', '保存', 'name' => $_->[0], '联系电话' => $_->[1])
    for [ '百纳彝族乡', '0857-5251001' ], [ '理化苗族彝族乡', '0857-5251002' ];
my $village = account_made('township-baina', '姓名' => '百纳彝族乡社会事务办',
    '乡（镇、街道）' => '百纳彝族乡');
as('security');
press("/office/accounts/$village/roles", '保存', '乡（镇、街道）' => 1);
account_begun('township-baina', 'township');
told('visits', '县级交办', '县政府督办通知第 17 号', '困难群众冬季走访登记', '县民政局', 5,
    '走访台账', '乡镇' => [ '百纳彝族乡', '理化苗族彝族乡' ]);
told('roofs', '县级交办', '县政府督办通知第 18 号', '漏雨房屋登记造册', '县住建局', 45,
    '漏雨房屋名册', '乡镇' => [ '百纳彝族乡' ]);
signs('civil-affairs', 'visits');
as('township-baina');
press("/liaison/township/$task{visits}", '签收');
on(-24);
as('township-baina');
press("/liaison/township/$task{visits}", '提交进展', '进展' => '12 个村走访了 8 个，登记 146 户。',
    '完成比例' => 65, '佐证材料' => { name => '走访登记表.txt', text => '8 个村，146 户。' });
as('office');
press("/office/tasks/$task{visits}", '记下进展', '乡（镇、街道）' => '理化苗族彝族乡',
    '进展' => '电话报：已走访 5 个村。');
reports('human-resources', 'jobs_task', 60, '第一批 40 个岗位，留出 12 个，已有 9 人上岗。');
on(-12);
later('civil-affairs', 'winter', 15, '棉被供货推迟。');
reports('civil-affairs', 'heating', 90, '摸底 1,204 户，名册在核对。');
done('civil-affairs', 'heating');

# ---- For the public: extracts of resolutions, notices, a standard

sub publishes {	# PATH
	my ($path) = @_;

	as('reviewer');
	press($path, '发布');
}
on(-10);
my %extract = ('教育局核对' => '民政局每月 5 日前把低保、特困名单的变动交教育局，学校据此核对资助对象。',
    '5 所定点医院' => '年内在 5 所定点医院开通出院时一次结清救助费用。');
for my $matter (sort keys %extract) {
	as('office');
	my $id = linked('/office/resolutions', 'office/resolutions', $matter);

	press("/office/resolutions/$id", '送审', '公开稿' => $extract{$matter},
	    '公开办理情况' => 1);
	as('convener');
	press("/office/resolutions/$id", '公开');
}
as('editor-1');
my $notice = press('/press/notices/new', '送审', '标题' => '关于开展冬春救助物资发放的公告',
    '类别' => '公告', '正文' => "冬春救助物资从本周起在各乡镇民政窗口发放。\n\n请困难群众带户口簿到所在乡镇窗口登记。");
publishes("/press/notices/$notice");
as('editor-2');
my $standard = press('/press/standards/new', '送审', '名称' => '城市低保标准',
    '救助类别' => '最低生活保障', '地区' => '全县', '金额' => '720', '单位' => '元/人·月',
    '起始日期' => day(-60), '依据文件' => '省民政厅、财政厅通知（示例）');
publishes("/press/standards/$standard");

# ---- The next conference

on(-9);
meets('next', '例会', '社会救助联席会议例会', 24, '09:00');
press('/office/rounds/new', '发出征集', '标题' => '例会议题征集',
    '征集说明' => '请各单位提出需要几家一起办的问题。', '截止日期' => day(9),
    '为哪次会议' => '社会救助联席会议例会');
on(-6);
writes('figures', 'statistics', '低收入居民基本生活费用价格指数怎样提供', '最低生活保障',
    '指数每月中旬才出，民政局测算联动时常常等不到。', '', '由调查队按月直接送民政局。',
    '指数按月提供的时间和方式。', '涉及单位' => [ '县民政局', '大方调查队' ]);
meets('third', '联络员会议', '例会前的联络员会议', 12, '14:30',
    '为哪次会议做准备' => '社会救助联席会议例会');
tables('third', 'land', '县国土资源局 周某', 10);
announces('third');
as('liaison-credit-union');
press('/liaison/topics/new', '保存草稿', '标题' => '存款信息核对的格式',
    'problem' => '各家来函格式不一样。');
on(0);
print "示例年度：", replay_count(), " 次办理\n";
