/**
 * Everything in the form by its place in the body: "title", "capacity/budgetPounds", "criteria/0/name". What the service
 * says of a place so finds its field, and two versions can be compared one by one. A time is a day and a clock time.
 */
export type CallValues = Record<string, string>
