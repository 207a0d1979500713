// Loaded into the functions' server: when the process that started it is gone, however it ended, so is this one.
process.on("disconnect", () => process.exit());
