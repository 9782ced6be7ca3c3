/** Environment variable by which the run's workers find the folder of its database server. */
export const TEST_DATA_DIR = 'ROUNDTABLE_TEST_DATA_DIR';
/** Environment variable by which they find its Keycloak, in a run with IDENTITY=keycloak. */
export const TEST_KEYCLOAK = 'ROUNDTABLE_TEST_KEYCLOAK';
