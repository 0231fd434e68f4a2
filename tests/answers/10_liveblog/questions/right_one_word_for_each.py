from functools import partial

from django.core.exceptions import PermissionDenied


def tell(event, number):
    async_to_sync(get_channel_layer().group_send)("questions", {"type": "tell", "text": json.dumps({"event": event, "ids": [number]})})


def later(event, numbers):
    for number in numbers:
        transaction.on_commit(partial(tell, event, number))


def saved(instance, created, **details):
    later(("changed", "created")[created], [instance.pk])


def deleted(instance, **details):
    later("deleted", [instance.pk])


class QuestionSet(models.QuerySet):
    @transaction.atomic
    def update(self, **values):
        numbers = [question.pk for question in self.all()]
        count = super().update(**values)
        later("changed", numbers)
        return count

    @transaction.atomic
    def bulk_create(self, questions, *arguments, **options):
        rows = super().bulk_create(questions, *arguments, **options)
        later("created", [row.pk for row in rows])
        return rows


class Board(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("questions", self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_discard("questions", self.channel_name)

    async def tell(self, message):
        await self.send(message["text"])

    async def question_event(self, message):
        await self.send(json.dumps({"event": message["event"], "ids": message["ids"]}))


def questions(request):
    if request.method == "GET":
        return JsonResponse({str(question.pk): question.title for question in Post.objects.all()})
    if not request.user.has_perms(["blog.add_post"]):
        raise PermissionDenied
    question = Post(title=request.POST.get("title"))
    question.save()
    return JsonResponse({"number": question.pk}, status=201)
