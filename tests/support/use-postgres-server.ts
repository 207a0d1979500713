process.env.TEST_DATABASE = "server";
