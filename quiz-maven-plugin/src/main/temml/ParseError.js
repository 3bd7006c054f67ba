// In place of Temml's own class, which writes the place into the message.
class ParseError {
  constructor(message, token) {
    // parseTree() compares an error's whole text, with this blank.
    const self = new Error(" " + message);
    self.name = "ParseError";
    self.__proto__ = ParseError.prototype;
    self.loc = token && token.loc;
    return self;
  }
}

ParseError.prototype.__proto__ = Error.prototype;

export default ParseError;
