# ✓ two questions are created: [['created', 1], ['created', 2]]
# ✓ one is changed, and saved: [['changed', 1]]
# ✓ three are created by bulk_create: [['created', 3], ['created', 4], ['created', 5]]
# ✓ two are changed by update: [['changed', 3], ['changed', 4]]
# ✓ one is deleted, in a transaction: [['deleted', 2]]
# ✓ three changes in a transaction that is committed: told while it is open, and after its end: [0, 3]
# ✓ three changes in a transaction that is rolled back: told while it is open, and after its end: [0, 0]
# ✓ what the texts say that readers heard: ['event', 'ids']
# ✗ who comes late asks the view: expected (200, {'1': 'who?', '3': 'what?', '4': 'what?', '5': 'where?', '6': 'open!', '7': 'more?'}), but got (200, ['more?', 'open!', 'where?', 'what?', 'what?', 'who?']). Look at "An attack: a post that is a script" in lesson 10.
#     An object, of number and title: JsonResponse makes it of a dict.
# CheckFailed: who comes late asks the view

def tell(event, ids):
    message = {"type": "question.event", "event": event, "ids": ids}
    transaction.on_commit(lambda: async_to_sync(get_channel_layer().group_send)("questions", message))


def saved(instance, created, **details):
    tell("created" if created else "changed", [instance.pk])


def deleted(instance, **details):
    tell("deleted", [instance.pk])


class QuestionSet(models.QuerySet):
    def update(self, **values):
        ids = list(self.values_list("pk", flat=True))
        with transaction.atomic():
            tell("changed", ids)
            return super().update(**values)

    def bulk_create(self, questions, **options):
        questions = super().bulk_create(questions, **options)
        tell("created", [question.pk for question in questions])
        return questions


class Board(AsyncWebsocketConsumer):
    groups = ["questions"]

    async def question_event(self, message):
        await self.send(json.dumps({"event": message["event"], "ids": message["ids"]}))


def questions(request):
    if request.method == "POST":
        if not request.user.has_perm("blog.add_post"):
            return HttpResponse(status=403)
        Post.objects.create(title=request.POST["title"])
    return JsonResponse(list(Post.objects.values_list("title", flat=True)), safe=False)
