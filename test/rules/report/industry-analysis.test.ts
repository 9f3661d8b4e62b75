import { describeAnalysis } from './analysis-table.ts';

describeAnalysis('industry-analysis');
