"""A smart host that takes everything. smart_host.py ADDRESS FILE: FILE gets a line a recipient."""

import socket
import sys
import threading

address, path = sys.argv[1], sys.argv[2]


def serve(connection):
    stream = connection.makefile("rwb")

    def say(line):
        stream.write(line.encode() + b"\r\n")
        stream.flush()

    say("220 E-securemail")
    recipients = []
    while line := stream.readline():
        word = line[:4].upper()
        if word == b"RCPT":
            recipients.append(line.split(b"<")[1].split(b">")[0].decode())
        if word == b"DATA":
            say("354 go on")
            while (text := stream.readline()) and text != b".\r\n":
                pass
            with open(path, "a", encoding="ascii") as file:
                file.writelines(f"{recipient}\n" for recipient in recipients)
        say("221 bye" if word == b"QUIT" else "250 ok")
        if word == b"QUIT":
            break
    connection.close()


server = socket.create_server((address, 25))
while True:
    client, _ = server.accept()
    threading.Thread(target=serve, args=(client,), daemon=True).start()
