/** Environment variable by which the run's workers find the folder of its database server. */
export const TEST_DATA_DIR = 'ROUNDTABLE_TEST_DATA_DIR';
