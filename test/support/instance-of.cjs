/** As graphql-js has it in production. Elsewhere it also looks, for each value that is of no such class, for a second graphql-js. */
exports.instanceOf = (value, constructor) => value instanceof constructor;
