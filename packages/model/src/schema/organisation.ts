export const institutionKinds = {
  institution: ['托育机构', 'Childcare institution'],
  'home-based': ['家庭托育点', 'Home-based childcare point'],
  'kindergarten-nursery-class': ['幼儿园托班', 'Nursery class of a kindergarten'],
  'employer-run': ['用人单位办托', 'Employer-run childcare'],
  'community-embedded': ['社区嵌入式托育', 'Community-embedded childcare'],
  'comprehensive-centre': ['托育综合服务中心', 'Comprehensive childcare service centre'],
} as const;

export const legalForms = {
  'public-institution': ['事业单位', 'Public institution'],
  'social-service-body': [
    '社会服务机构（民办非企业单位）',
    'Social service body (private non-enterprise unit)',
  ],
  company: ['公司', 'Company'],
  partnership: ['合伙企业', 'Partnership'],
  'sole-proprietorship': ['个人独资企业', 'Sole proprietorship enterprise'],
  'individual-business': ['个体工商户', 'Individual business household'],
  none: ['未单独登记', 'Not registered on its own'],
  other: ['其他', 'Other'],
} as const;

export const serviceModes = {
  'full-day': ['全日托', 'Full-day care'],
  'half-day': ['半日托', 'Half-day care'],
  hourly: ['计时托', 'Hourly care'],
  temporary: ['临时托', 'Temporary care'],
} as const;
