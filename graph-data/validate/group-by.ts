export { groupBy } from '../schema/group-by.ts'
