import { describeAnalysis } from './analysis-table.ts';

describeAnalysis('demand-analysis');
