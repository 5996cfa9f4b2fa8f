/** The organisations of the sample that are not firms: key, names, kind, whether of the region, since when, until when. */
export interface OtherOrganisation {
  readonly key: string
  readonly zh: string
  readonly en: string
  readonly kind: string
  readonly local: boolean
  readonly from: string
  readonly until?: string
}

const departments = [
  ['bureau', '海云区科学技术局', 'Haiyun Science and Technology Bureau'],
  ['committee', '中共海云区委', 'Haiyun District Party Committee'],
  ['government', '海云区人民政府', 'Haiyun District People’s Government'],
  ['people-congress', '海云区人大常委会', 'Standing Committee of the Haiyun District People’s Congress'],
  ['cppcc', '政协海云区委员会', 'Haiyun District Committee of the CPPCC'],
  ['district-chief-office', '海云区人民政府办公室', 'Office of the Haiyun District Government'],
  ['organisation-department', '海云区委组织部', 'Organisation Department of Haiyun District'],
  ['personnel-bureau', '海云区人事劳动局', 'Haiyun Personnel and Labour Bureau'],
  ['finance-bureau', '海云区财政局', 'Haiyun Finance Bureau'],
  ['statistics-bureau', '海云区统计局', 'Haiyun Statistics Bureau'],
  ['agriculture-bureau', '海云区农业局', 'Haiyun Agriculture Bureau'],
  ['education-bureau', '海云区教育局', 'Haiyun Education Bureau'],
  ['health-bureau', '海云区卫生局', 'Haiyun Health Bureau'],
  ['justice-bureau', '海云区司法局', 'Haiyun Justice Bureau'],
  ['environment-bureau', '海云区环境保护局', 'Haiyun Environmental Protection Bureau'],
  ['economy-bureau', '海云区经济贸易局', 'Haiyun Economy and Trade Bureau'],
  ['patent-office', '海云区知识产权局', 'Haiyun Intellectual Property Office'],
] as const

const local = [
  ['science-association', '海云区科学技术协会', 'Haiyun Association for Science and Technology', 'association', '1995-03-01'],
  ['youth-league', '共青团海云区委', 'Haiyun Committee of the Youth League', 'association', '1994-10-01'],
  ['women-federation', '海云区妇女联合会', 'Haiyun Women’s Federation', 'association', '1994-10-01'],
  ['party-school', '海云区委党校', 'Haiyun Party School', 'public-institution', '1995-01-01'],
  ['productivity-centre', '海云区生产力促进中心', 'Haiyun Productivity Promotion Centre', 'public-institution', '2000-05-01'],
  ['hospital', '海云医院', 'Haiyun Hospital', 'public-institution', '1995-06-01'],
  ['institute-local', '海云区农业科学研究所', 'Haiyun Institute of Agricultural Sciences', 'institute', '1996-04-01'],
  ['club', '海云企业家俱乐部', 'Haiyun Entrepreneurs’ Club', 'entrepreneurs-club', '2004-09-18'],
  ['association-1', '海云区发明协会', 'Haiyun Inventors’ Association', 'association', '2002-06-01'],
  ['association-2', '海云区科技企业协会', 'Haiyun Association of Technology Enterprises', 'association', '2003-04-01'],
  ['association-3', '海云区农村专业技术协会', 'Haiyun Rural Technical Association', 'association', '1998-05-01'],
  ['association-4', '海云区青年科技工作者协会', 'Haiyun Association of Young Scientists', 'association', '2001-11-01'],
  ['cooperative-1', '金滩西兰花专业合作社', 'Jintan Broccoli Cooperative', 'cooperative', '2003-02-01'],
  ['cooperative-2', '横渚蛋鸭专业合作社', 'Hengzhu Duck Cooperative', 'cooperative', '2002-08-01'],
  ['cooperative-3', '蓬溪枇杷专业合作社', 'Pengxi Loquat Cooperative', 'cooperative', '2004-03-01'],
  ['cooperative-4', '白礁水产专业合作社', 'Baijiao Aquaculture Cooperative', 'cooperative', '2001-05-01'],
  ['school-1', '云港小学', 'Yungang Primary School', 'school', '1995-09-01'],
  ['school-2', '桥南小学', 'Qiaonan Primary School', 'school', '1995-09-01'],
  ['school-3', '新塘中学', 'Xintang Middle School', 'school', '1995-09-01'],
  ['school-4', '麓山中学', 'Lushan Middle School', 'school', '1996-09-01'],
  ['school-5', '金滩中心校', 'Jintan Central School', 'school', '1995-09-01'],
  ['school-6', '白礁中学', 'Baijiao Middle School', 'school', '1997-09-01'],
] as const

const elsewhere = [
  ['university-1', '东屿大学', 'Dongyu University', 'university'],
  ['university-2', '东屿理工大学', 'Dongyu University of Technology', 'university'],
  ['university-3', '江畔工业大学', 'Jiangpan Polytechnic University', 'university'],
  ['university-4', '北原科技大学', 'Beiyuan University of Science and Technology', 'university'],
  ['university-5', '南麓机械学院', 'Nanlu Institute of Machinery', 'university'],
  ['university-6', '岚城学院', 'Lancheng College', 'university'],
  ['university-7', '东屿医科大学', 'Dongyu Medical University', 'university'],
  ['university-8', '远山农林大学', 'Yuanshan Agriculture and Forestry University', 'university'],
  ['institute-1', '东屿省机电设计研究院', 'Dongyu Institute of Mechanical and Electrical Design', 'institute'],
  ['institute-2', '东屿省化工研究院', 'Dongyu Institute of Chemical Industry', 'institute'],
  ['institute-3', '北原流体机械研究所', 'Beiyuan Institute of Fluid Machinery', 'institute'],
  ['institute-4', '江畔高分子材料研究所', 'Jiangpan Institute of Polymer Materials', 'institute'],
  ['institute-5', '东屿省农业科学院', 'Dongyu Academy of Agricultural Sciences', 'institute'],
  ['institute-6', '远山信息技术研究所', 'Yuanshan Institute of Information Technology', 'institute'],
  ['city-bureau', '岚城市科学技术局', 'Lancheng Science and Technology Bureau', 'government-department'],
  ['provincial-department', '东屿省科学技术厅', 'Dongyu Department of Science and Technology', 'government-department'],
  ['sasac', '东屿省国资研究中心', 'Dongyu Centre for State-owned Assets Studies', 'public-institution'],
  // Clubs that the district's own club must not be confused with: one elsewhere, one that was wound up.
  ['club-elsewhere', '松峦企业家俱乐部', 'Songluan Entrepreneurs’ Club', 'entrepreneurs-club'],
] as const

/** All of them. */
export const otherOrganisations: readonly OtherOrganisation[] = [
  ...departments.map(([key, zh, en]) => ({ key, zh, en, kind: 'government-department', local: true, from: '1994-10-01' })),
  ...local.map(([key, zh, en, kind, from]) => ({ key, zh, en, kind, local: true, from })),
  ...elsewhere.map(([key, zh, en, kind]) => ({
    key,
    zh,
    en,
    kind,
    local: false,
    from: key === 'club-elsewhere' ? '2006-03-20' : '1994-10-01',
  })),
  {
    key: 'club-former',
    zh: '海云厂长经理俱乐部',
    en: 'Haiyun Factory Managers’ Club',
    kind: 'association',
    local: true,
    from: '1996-05-01',
    until: '2002-12-31',
  },
]
