/** Capitalised words that stand before a year or a number in brackets and name no author: “(Figure 3)”, “(Summer 2019)”. */
export const uncitedNouns: readonly string[] = [
  'About', 'Act', 'After', 'Amendment', 'Annex', 'Appendix', 'Apr', 'April', 'Article', 'As', 'Aug', 'August',
  'Autumn', 'Before', 'Bill', 'Board', 'Born', 'Box', 'Building', 'By', 'Cap', 'Case', 'Chapter', 'Circa', 'Class',
  'Code', 'Column', 'Copyright', 'Day', 'Dec', 'December', 'Decree', 'Directive', 'During', 'Early', 'Edition', 'Eq',
  'Equation', 'Est', 'Established', 'Exhibit', 'Feb', 'February', 'Fig', 'Figure', 'Figures', 'Flight', 'Floor',
  'Founded', 'From', 'Grade', 'Highway', 'Hurricane', 'In', 'Interstate', 'Issue', 'Item', 'Jan', 'January', 'Jul',
  'July', 'Jun', 'June', 'Late', 'Law', 'Level', 'Line', 'Mar', 'March', 'Mark', 'May', 'Model', 'No', 'Nov',
  'November', 'Number', 'Oct', 'October', 'Opus', 'Order', 'Page', 'Panel', 'Paragraph', 'Part', 'Patent', 'Phase',
  'Photo', 'Plate', 'Psalm', 'Regulation', 'Release', 'Released', 'Resolution', 'Room', 'Route', 'Rule', 'Season',
  'Section', 'Sep', 'Sept', 'September', 'Series', 'Since', 'Spring', 'Stage', 'Statute', 'Step', 'Summer',
  'Supplement', 'Table', 'Tables', 'Treaty', 'Until', 'Updated', 'Version', 'Vol', 'Volume', 'War', 'Week', 'Winter',
  'Year'
]
